<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Places</name>
        <message>
            <source>Import</source>
            <translation>ورود</translation>
        </message>
        <message>
            <source>Close month</source>
            <translation>بستن دوره</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>نمودارها</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>دفترهای ثبت</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>فروش</translation>
        </message>
        <message>
            <source>Audit journal</source>
            <translation>دفتر رویدادها</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>جدول‌ها</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Drop a table file here. Its kind is recognised by its first row; columns it calls otherwise are asked for once. Every cell at fault is marked. All rows are taken, or none.</source>
            <translation>فایل جدول را اینجا رها کنید. نوع آن از سطر نخست شناخته می‌شود؛ ستون‌هایی که نام دیگری دارند یک بار پرسیده می‌شوند. هر خانه نادرست نشان‌دار می‌شود. یا همه سطرها پذیرفته می‌شود یا هیچ‌کدام.</translation>
        </message>
        <message>
            <source>A month is closed step by step: look at the data, preview, correct and preview again, commit. Then come the payout slips, the file for the bank, and the record that it was sent.</source>
            <translation>دوره گام‌به‌گام بسته می‌شود: نگاه به داده‌ها، پیش‌نمایش، اصلاح و پیش‌نمایش دوباره، ثبت نهایی. سپس فیش‌های پرداخت، فایل بانک و ثبت ارسال آن.</translation>
        </message>
        <message>
            <source>How the closed months have gone. Point at a month to read its values; click a bar to see its members. Each chart can be copied, or saved as a picture or a table.</source>
            <translation>روند دوره‌های بسته‌شده. برای خواندن ارقام روی یک دوره بروید؛ برای دیدن اعضا روی ستون کلیک کنید. هر نمودار را می‌توان رونوشت گرفت یا به‌صورت تصویر یا جدول ذخیره کرد.</translation>
        </message>
        <message>
            <source>What is recorded beside members and sales. Choose a register, then add, change or take away; every change goes into the journal. Enter on a row shows its member.</source>
            <translation>آنچه در کنار اعضا و فروش ثبت می‌شود. دفتری برگزینید و بیفزایید، تغییر دهید یا بردارید؛ هر تغییر در دفتر رویدادها می‌آید. Enter روی سطر، عضو آن را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Orders of a month with their points and discounts, products with their licences, promotions. A new order shows its points and its discount while it is typed.</source>
            <translation>سفارش‌های دوره با امتیاز و تخفیف، کالاها با مجوزشان، فروش‌های ویژه. سفارش تازه هنگام نوشتن، امتیاز و تخفیفش را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Everything that was done, by whom and when; nothing in it can be changed unseen. Filter it, look at the values of an event, check that the record is whole, or export it. The whole file can be checked here too, every closed month worked out again.</source>
            <translation>هر کاری که شده، به دست چه کسی و کی؛ هیچ چیز در آن پنهانی تغییر نمی‌کند. آن را پالایش کنید، مقدارهای یک رویداد را ببینید، سالم بودن آن را بررسی کنید یا خروجی بگیرید. همه فایل را هم اینجا می‌توان بررسی کرد، با محاسبه دوباره هر دوره بسته.</translation>
        </message>
        <message>
            <source>Tables for a spreadsheet or another program. Choose one, and the month it belongs to, and say where to write it.</source>
            <translation>جدول‌هایی برای صفحه‌گسترده یا برنامه‌ای دیگر. یکی را با دوره‌اش برگزینید و بگویید کجا نوشته شود.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Reading the file</source>
            <translation>خواندن فایل</translation>
        </message>
        <message>
            <source>Comparing with the month before</source>
            <translation>سنجش با دوره پیش</translation>
        </message>
        <message>
            <source>Going through the journal</source>
            <translation>مرور دفتر رویدادها</translation>
        </message>
        <message>
            <source>Checking pages and journal</source>
            <translation>بررسی صفحه‌ها و دفتر</translation>
        </message>
        <message>
            <source>Working closed months out again</source>
            <translation>محاسبه دوباره دوره‌های بسته</translation>
        </message>
    </context>
    <context>
        <name>WorkLine</name>
        <message>
            <source>{step}: {share}</source>
            <translation>{step}: {share}</translation>
        </message>
    </context>
</TS>
