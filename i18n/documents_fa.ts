<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>DocumentForm</name>
        <message>
            <source>&amp;Documents</source>
            <translation>&amp;اسناد</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;زبان</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;دوره</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;ترتیب</translation>
        </message>
        <message>
            <source>All that the month brings</source>
            <translation>همهٔ اسناد دوره</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>بر پایهٔ کد</translation>
        </message>
        <message>
            <source>By upline</source>
            <translation>بر پایهٔ بالاسری</translation>
        </message>
        <message>
            <source>Choose in the table</source>
            <translation>انتخاب در جدول</translation>
        </message>
        <message>
            <source>Codes of members</source>
            <translation>کدهای اعضا</translation>
        </message>
        <message>
            <source>Codes, with commas between them</source>
            <translation>کدها، با ویرگول میانشان</translation>
        </message>
        <message>
            <source>Each member's own</source>
            <translation>زبان خود هر عضو</translation>
        </message>
        <message>
            <source>Everybody who gets some</source>
            <translation>همهٔ کسانی که سندی دارند</translation>
        </message>
        <message>
            <source>Filter the table of members, and come back from there.</source>
            <translation>جدول اعضا را صافی کنید و از همان‌جا برگردید.</translation>
        </message>
        <message>
            <source>In the look of the last print</source>
            <translation>با ظاهر چاپ پیشین</translation>
        </message>
        <message>
            <source>M&amp;embers</source>
            <translation>ا&amp;عضا</translation>
        </message>
        <message>
            <source>One or some, by code</source>
            <translation>یک یا چند عضو با کد</translation>
        </message>
        <message>
            <source>Those in the table of members</source>
            <translation>اعضای جدول اعضا</translation>
        </message>
        <message>
            <source>What was printed before keeps the colours, logo, words and paper that it had then.</source>
            <translation>آنچه پیش‌تر چاپ شده، رنگ، نشان، واژه‌ها و کاغذ همان زمان را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>{count} of them get documents.</source>
            <translation>{count} نفر از آن‌ها سند دارند.</translation>
        </message>
        <message>
            <source>{month} (open)</source>
            <translation>{month} (باز)</translation>
        </message>
    </context>
    <context>
        <name>DocumentOutcome</name>
        <message>
            <source>Letters that the font can't draw: {signs}</source>
            <translation>نویسه‌هایی که قلم نمی‌تواند بکشد: {signs}</translation>
        </message>
        <message>
            <source>Invoices must bear the business id of the organisation: enter it in the settings.</source>
            <translation>صورت‌حساب فروش باید شناسهٔ کسب‌وکار سازمان را داشته باشد: آن را در تنظیمات وارد کنید.</translation>
        </message>
        <message>
            <source>Invoices must bear the address of the organisation: enter it in the settings.</source>
            <translation>صورت‌حساب فروش باید نشانی سازمان را داشته باشد: آن را در تنظیمات وارد کنید.</translation>
        </message>
        <message>
            <source>Self-billed invoices without the business id of the member: {members}</source>
            <translation>صورت‌حساب‌های خودصادر بدون شناسهٔ کسب‌وکار عضو: {members}</translation>
        </message>
        <message>
            <source>Without the address of the member, which the law asks for on invoices above 400 euros: {members}</source>
            <translation>بدون نشانی عضو، که قانون برای صورت‌حساب‌های بیش از ۴۰۰ یورو می‌خواهد: {members}</translation>
        </message>
        <message>
            <source>Letters that the font can't draw, on the documents of: {members}</source>
            <translation>نویسه‌هایی که قلم نمی‌تواند بکشد، در اسناد: {members}</translation>
        </message>
        <message>
            <source>Not as they were printed before: {members}</source>
            <translation>متفاوت با چاپ پیشین: {members}</translation>
        </message>
        <message>
            <source>Not printed yet</source>
            <translation>هنوز چاپ نشده</translation>
        </message>
        <message>
            <source>Printed before, and not like this: something has changed</source>
            <translation>پیش‌تر چاپ شده، اما نه به این شکل: چیزی تغییر کرده است</translation>
        </message>
        <message>
            <source>Printed before, just like this</source>
            <translation>پیش‌تر درست به همین شکل چاپ شده</translation>
        </message>
        <message>
            <source>{members} and {count} more</source>
            <translation>{members} و {count} دیگر</translation>
        </message>
        <message>
            <source>{whose}  ({place} of {count})</source>
            <translation>{whose}  ({place} از {count})</translation>
        </message>
    </context>
    <context>
        <name>DocumentPages</name>
        <message>
            <source>Why these figures?</source>
            <translation>چرا این رقم‌ها؟</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>قبلی</translation>
        </message>
    </context>
    <context>
        <name>DocumentWork</name>
        <message>
            <source>Drawing the pages</source>
            <translation>در حال کشیدن صفحه‌ها</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>در حال چاپ</translation>
        </message>
        <message>
            <source>Writing documents</source>
            <translation>در حال نوشتن اسناد</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Payout slips</source>
            <translation>فیش‌های پرداخت</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>صورت‌حساب‌های فروش</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>برگشت صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Referral statements</source>
            <translation>صورت پورسانت معرفی</translation>
        </message>
        <message>
            <source>Campaign reports</source>
            <translation>گزارش‌های کارزار</translation>
        </message>
        <message>
            <source>List of members</source>
            <translation>فهرست اعضا</translation>
        </message>
        <message>
            <source>Rank certificates</source>
            <translation>گواهی‌های رتبه سازمانی</translation>
        </message>
        <message>
            <source>Retail-discount statements</source>
            <translation>صورت‌حساب‌های پورسانت خرده‌فروشی</translation>
        </message>
        <message>
            <source>Summaries of the year</source>
            <translation>خلاصه‌های سال</translation>
        </message>
        <message>
            <source>Transfer lists</source>
            <translation>فهرست‌های واریز</translation>
        </message>
    </context>
    <context>
        <name>DocumentsScreen</name>
        <message>
            <source>Documents</source>
            <translation>اسناد</translation>
        </message>
        <message>
            <source>Documents written: {count}, in {file}</source>
            <translation>اسناد نوشته‌شده: {count}، در {file}</translation>
        </message>
        <message>
            <source>Folder for the documents</source>
            <translation>پوشهٔ اسناد</translation>
        </message>
        <message>
            <source>Look and words</source>
            <translation>ظاهر و واژه‌ها</translation>
        </message>
        <message>
            <source>No month is closed yet: close one first.</source>
            <translation>هنوز دوره‌ای بسته نشده است: نخست یک دوره را ببندید.</translation>
        </message>
        <message>
            <source>Pages printed: {count}</source>
            <translation>صفحه‌های چاپ‌شده: {count}</translation>
        </message>
        <message>
            <source>Print preview …</source>
            <translation>پیش‌نمایش چاپ …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>چاپ …</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>ذخیره …</translation>
        </message>
        <message>
            <source>Stopped before the end.</source>
            <translation>پیش از پایان متوقف شد.</translation>
        </message>
        <message>
            <source>The documents look like this from now on.</source>
            <translation>از این پس اسناد به این شکل‌اند.</translation>
        </message>
        <message>
            <source>The first {count} pages</source>
            <translation>{count} صفحهٔ نخست</translation>
        </message>
        <message>
            <source>This look is only tried. Keep it or drop it, then print.</source>
            <translation>این ظاهر تنها آزمایشی است. آن را نگه دارید یا کنار بگذارید، سپس چاپ کنید.</translation>
        </message>
        <message>
            <source>Type the code of a member.</source>
            <translation>کد عضوی را بنویسید.</translation>
        </message>
        <message>
            <source>{count} pages in all</source>
            <translation>روی هم {count} صفحه</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>As wide as there is room</source>
            <translation>هم‌پهنای پنجره</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>بزرگ‌تر</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>صفحهٔ بعد</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>صفحهٔ قبل</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>صفحهٔ {page} از {count}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>پیش‌نمایش</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>کوچک‌تر</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>صفحهٔ کامل</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>All pages</source>
            <translation>همهٔ صفحه‌ها</translation>
        </message>
        <message>
            <source>As wide as there is room</source>
            <translation>هم‌پهنای پنجره</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>بزرگ‌تر</translation>
        </message>
        <message>
            <source>Paper …</source>
            <translation>کاغذ …</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>پیش‌نمایش چاپ</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>چاپ …</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>کوچک‌تر</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>صفحهٔ کامل</translation>
        </message>
    </context>
    <context>
        <name>SaveForm</name>
        <message>
            <source>&amp;Names of the files</source>
            <translation>&amp;نام فایل‌ها</translation>
        </message>
        <message>
            <source>Filled in: {places}</source>
            <translation>پر می‌شود: {places}</translation>
        </message>
        <message>
            <source>One file for all, with bookmarks</source>
            <translation>همه در یک فایل، با نشانک</translation>
        </message>
    </context>
    <context>
        <name>StyleForm</name>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;رنگ</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;کاغذ</translation>
        </message>
        <message>
            <source>Choose the colour</source>
            <translation>انتخاب رنگ</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>انتخاب …</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>کنار بگذار</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>نگه دار</translation>
        </message>
        <message>
            <source>Lo&amp;go</source>
            <translation>&amp;نشان</translation>
        </message>
        <message>
            <source>Logo of the organisation</source>
            <translation>نشان سازمان</translation>
        </message>
        <message>
            <source>None</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>Picture (*.png *.jpg *.jpeg)</source>
            <translation>تصویر (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Picture …</source>
            <translation>تصویر …</translation>
        </message>
        <message>
            <source>The program's own</source>
            <translation>رنگ برنامه</translation>
        </message>
    </context>
    <context>
        <name>WordsTable</name>
        <message>
            <source>(a line at the foot of every page)</source>
            <translation>(سطری در پای هر صفحه)</translation>
        </message>
        <message>
            <source>Find words</source>
            <translation>یافتن واژه‌ها</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>زبان واژه‌ها</translation>
        </message>
        <message>
            <source>The program's words</source>
            <translation>واژه‌های برنامه</translation>
        </message>
        <message>
            <source>Words of the documents</source>
            <translation>واژه‌های اسناد</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>واژه‌های خودتان</translation>
        </message>
    </context>
</TS>
