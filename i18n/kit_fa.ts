<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Actions</name>
        <message>
            <source>Open …</source>
            <translation>باز کردن …</translation>
        </message>
        <message>
            <source>Close month …</source>
            <translation>بستن دوره …</translation>
        </message>
        <message>
            <source>Export payouts …</source>
            <translation>خروجی پرداخت‌ها …</translation>
        </message>
        <message>
            <source>Back up …</source>
            <translation>پشتیبان‌گیری …</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>سازمان</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>View</source>
            <translation>نما</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>مانند رایانه</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>به عقب</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>رنگ‌ها</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>تیره</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واگرد</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>ویرایش</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>یافتن</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>به جلو</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>رفتن</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>راهنما</translation>
        </message>
        <message>
            <source>Help on this place</source>
            <translation>راهنمای این بخش</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>حروف بزرگ‌تر</translation>
        </message>
        <message>
            <source>Leave organisation</source>
            <translation>بستن سازمان</translation>
        </message>
        <message>
            <source>Letters of normal size</source>
            <translation>حروف به اندازهٔ عادی</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>روشن</translation>
        </message>
        <message>
            <source>Search or do …</source>
            <translation>جست‌وجو یا انجام …</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>حروف کوچک‌تر</translation>
        </message>
        <message>
            <source>Demonstration of the Farhan plan</source>
            <translation>نمونهٔ نمایشی طرح فرهان</translation>
        </message>
        <message>
            <source>Demonstration of the Porukka plan</source>
            <translation>نمونهٔ نمایشی طرح پوروکا</translation>
        </message>
        <message>
            <source>New organisation …</source>
            <translation>سازمان تازه …</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>بازگرداندن پشتیبان …</translation>
        </message>
        <message>
            <source>Print documents …</source>
            <translation>چاپ اسناد …</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Pick a day</source>
            <translation>انتخاب روز</translation>
        </message>
        <message>
            <source>This is no day</source>
            <translation>این روز نیست</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Business id</source>
            <translation>شناسه کسب‌وکار</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>شمارهٔ مالیات بر ارزش افزوده</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>شمارهٔ ثبت</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>شمارهٔ مجوز</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>نشانی</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>کد پستی</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>شهر</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>کشور</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>حساب بانکی</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>شناسه بانک (BIC)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>رایانامه</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>وبگاه</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>The figures do not hold together, nothing was closed: {faults}</source>
            <translation>ارقام با هم نمی‌خوانند و چیزی بسته نشد: {faults}</translation>
        </message>
        <message>
            <source>line {line}: {finding}</source>
            <translation>سطر {line}: {finding}</translation>
        </message>
        <message>
            <source>{column}: {finding}</source>
            <translation>{column}: {finding}</translation>
        </message>
        <message>
            <source>line {line}, {column}: {finding}</source>
            <translation>سطر {line}، {column}: {finding}</translation>
        </message>
        <message>
            <source>That was not possible</source>
            <translation>انجام نشد</translation>
        </message>
    </context>
    <context>
        <name>ProblemDialog</name>
        <message>
            <source>Details</source>
            <translation>جزئیات</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>رونوشت</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;دلیل</translation>
        </message>
    </context>
    <context>
        <name>RowForm</name>
        <message>
            <source>Save</source>
            <translation>ذخیره</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>انصراف</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>این لازم است.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>made</source>
            <translation>ساخته‌شده</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>فرستاده‌شده</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>تأییدشده</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>ردشده</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>{step}, done</source>
            <translation>{step}، انجام شد</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Making a backup</source>
            <translation>تهیه پشتیبان</translation>
        </message>
        <message>
            <source>Reading orders and members</source>
            <translation>خواندن سفارش‌ها و اعضا</translation>
        </message>
        <message>
            <source>Working the month out</source>
            <translation>محاسبه دوره</translation>
        </message>
        <message>
            <source>Writing the figures</source>
            <translation>ثبت ارقام</translation>
        </message>
        <message>
            <source>Closing months of the demonstration</source>
            <translation>بستن دوره‌های نمونه نمایشی</translation>
        </message>
        <message>
            <source>Writing rows</source>
            <translation>نوشتن سطرها</translation>
        </message>
        <message>
            <source>Writing documents</source>
            <translation>در حال نوشتن اسناد</translation>
        </message>
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
        <name>Undoing</name>
        <message>
            <source>Done: {what}. {keys} takes it back.</source>
            <translation>انجام شد: {what}. با {keys} پس گرفته می‌شود.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>واگرد شد</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>پس گرفته شد: {what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واگرد</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>واگرد: {what}</translation>
        </message>
    </context>
    <context>
        <name>WhyAct</name>
        <message>
            <source>Why this figure?</source>
            <translation>چرا این رقم؟</translation>
        </message>
    </context>
    <context>
        <name>WorkLine</name>
        <message>
            <source>{step}: {done} of {total}</source>
            <translation>{step}: {done} از {total}</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>در حال توقف …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>{step}: {share}</source>
            <translation>{step}: {share}</translation>
        </message>
    </context>
</TS>
