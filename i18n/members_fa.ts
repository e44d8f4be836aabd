<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>MemberView</name>
        <message>
            <source>Sort by</source>
            <translation>مرتب‌سازی بر پایهٔ</translation>
        </message>
    </context>
    <context>
        <name>BranchDialog</name>
        <message>
            <source>&amp;Code of the member</source>
            <translation>&amp;کد عضو</translation>
        </message>
        <message>
            <source>Branch of a member</source>
            <translation>شاخهٔ یک عضو</translation>
        </message>
    </context>
    <context>
        <name>CardActs</name>
        <message>
            <source>Self-billing …</source>
            <translation>صدور صورت‌حساب از سوی سازمان …</translation>
        </message>
        <message>
            <source>Marketing …</source>
            <translation>رضایت به بازاریابی …</translation>
        </message>
        <message>
            <source>Consent to marketing</source>
            <translation>رضایت به بازاریابی</translation>
        </message>
        <message>
            <source>{member} consents to marketing messages from now on.</source>
            <translation>{member} از این پس با دریافت پیام‌های تبلیغاتی موافق است.</translation>
        </message>
        <message>
            <source>{member} no longer consents to marketing messages.</source>
            <translation>{member} دیگر با دریافت پیام‌های تبلیغاتی موافق نیست.</translation>
        </message>
        <message>
            <source>Self-billing</source>
            <translation>صدور صورت‌حساب از سوی سازمان</translation>
        </message>
        <message>
            <source>{member} agrees that the organisation writes the invoices of its commission, from the first open month on.</source>
            <translation>{member} می‌پذیرد که سازمان از نخستین دورهٔ باز به بعد صورت‌حساب کمیسیونش را صادر کند.</translation>
        </message>
        <message>
            <source>{member} no longer agrees that the organisation writes the invoices of its commission, from the first open month on.</source>
            <translation>{member} دیگر نمی‌پذیرد که سازمان از نخستین دورهٔ باز به بعد صورت‌حساب کمیسیونش را صادر کند.</translation>
        </message>
        <message>
            <source>&amp;Code of the new sponsor</source>
            <translation>&amp;کد معرف تازه</translation>
        </message>
        <message>
            <source>Change sponsor</source>
            <translation>تغییر معرف</translation>
        </message>
        <message>
            <source>Change sponsor …</source>
            <translation>تغییر معرف …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>تغییر …</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>ثبت خروج</translation>
        </message>
        <message>
            <source>Has left …</source>
            <translation>ثبت خروج …</translation>
        </message>
        <message>
            <source>Release what is held</source>
            <translation>آزاد کردن مبلغ نگه‌داشته‌شده</translation>
        </message>
        <message>
            <source>Release what is held …</source>
            <translation>آزاد کردن مبلغ نگه‌داشته‌شده …</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>بازگشایی</translation>
        </message>
        <message>
            <source>Reopen …</source>
            <translation>بازگشایی …</translation>
        </message>
        <message>
            <source>Show in the tree</source>
            <translation>نمایش در درخت</translation>
        </message>
        <message>
            <source>What is held for {member}, who is closed, is paid with the next close.</source>
            <translation>آنچه برای {member} که بسته است نگه داشته شده، با بستن دورهٔ بعد پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>{member} and everybody below move to another sponsor from the first open month on. Closed months stay as they are.</source>
            <translation>{member} و همهٔ زیرمجموعه‌اش از نخستین دورهٔ باز به معرف دیگری می‌روند. دوره‌های بسته همان می‌مانند.</translation>
        </message>
        <message>
            <source>{member} leaves with the first open month. Closed months stay as they are.</source>
            <translation>{member} از نخستین دورهٔ باز خارج می‌شود. دوره‌های بسته همان می‌مانند.</translation>
        </message>
        <message>
            <source>{member} was closed by a rule of the plan and takes part again from the first open month on.</source>
            <translation>{member} بر پایهٔ قاعدهٔ طرح بسته شده بود و از نخستین دورهٔ باز دوباره شرکت می‌کند.</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>چرا؟</translation>
        </message>
    </context>
    <context>
        <name>CardPerson</name>
        <message>
            <source>At the top of the network</source>
            <translation>در بالای شبکه</translation>
        </message>
        <message>
            <source>Not on record: {fields}</source>
            <translation>ثبت نشده: {fields}</translation>
        </message>
        <message>
            <source>Below {upline}</source>
            <translation>زیر {upline}</translation>
        </message>
    </context>
    <context>
        <name>CardTabs</name>
        <message>
            <source>Bonus lines</source>
            <translation>سطرهای پاداش</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>شاخه‌ها</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>کارزارها</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>پورسانت‌های معرفی</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>دوره‌های آموزشی</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>اسناد</translation>
        </message>
        <message>
            <source>Duties and adjustments</source>
            <translation>وظایف و تعدیل‌ها</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>هدیه‌ها</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>دفتر رویدادها</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>دوره‌ها</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>سفارش‌ها</translation>
        </message>
    </context>
    <context>
        <name>MemberBulkActs</name>
        <message>
            <source>{count} representatives have done their duties of {month}. Held for them now: {amount}. Left out, as there is nothing to do: {left_out}.</source>
            <translation>{count} نماینده وظایف {month} را انجام داده‌اند. آنچه اکنون برایشان نگه داشته شده: {amount}. کنار گذاشته‌شده، چون کاری نیست: {left_out}.</translation>
        </message>
        <message>
            <source>What is held for {count} closed members, {amount}, is paid with the close of {month}. Left out, as there is nothing to do: {left_out}.</source>
            <translation>آنچه برای {count} عضو بسته نگه داشته شده، {amount}، با بستن {month} پرداخت می‌شود. کنار گذاشته‌شده، چون کاری نیست: {left_out}.</translation>
        </message>
        <message>
            <source>{count} members changed</source>
            <translation>{count} عضو تغییر کرد</translation>
        </message>
        <message>
            <source>Mark duties as done …</source>
            <translation>ثبت انجام وظایف …</translation>
        </message>
        <message>
            <source>Release what is held …</source>
            <translation>آزاد کردن مبلغ نگه‌داشته‌شده …</translation>
        </message>
        <message>
            <source>Bulk actions</source>
            <translation>گروهی</translation>
        </message>
        <message>
            <source>Does something for the rows chosen, or for all that are shown</source>
            <translation>کاری برای سطرهای گزیده یا همهٔ سطرهای نمایش‌داده</translation>
        </message>
    </context>
    <context>
        <name>MemberCardScreen</name>
        <message>
            <source>Choose a member first.</source>
            <translation>نخست یک عضو برگزینید.</translation>
        </message>
        <message>
            <source>Nothing is on record here.</source>
            <translation>اینجا چیزی ثبت نشده است.</translation>
        </message>
        <message>
            <source>{member} was changed</source>
            <translation>{member} تغییر کرد</translation>
        </message>
    </context>
    <context>
        <name>MemberColumns</name>
        <message>
            <source>Name of the shop</source>
            <translation>نام فروشگاه</translation>
        </message>
        <message>
            <source>Consent to the rules</source>
            <translation>پذیرش اساسنامه</translation>
        </message>
        <message>
            <source>Consent to marketing</source>
            <translation>رضایت به بازاریابی</translation>
        </message>
        <message>
            <source>Self-billing</source>
            <translation>صدور صورت‌حساب از سوی سازمان</translation>
        </message>
        <message>
            <source>{title} ({unit})</source>
            <translation>{title} ({unit})</translation>
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
            <source>Account</source>
            <translation>شماره شبا</translation>
        </message>
        <message>
            <source>Business id</source>
            <translation>شناسه کسب‌وکار</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>مانده به بعد</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>پورسانت معرفی</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>وظایف</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>رایانامه</translation>
        </message>
        <message>
            <source>Group points</source>
            <translation>امتیاز گروه شخصی</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>تاریخ عضویت</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>تاریخ خروج</translation>
        </message>
        <message>
            <source>Marketing-unit code</source>
            <translation>کد واحد بازاریابی</translation>
        </message>
        <message>
            <source>Months in a row</source>
            <translation>دوره‌های پیاپی</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>کد ملی</translation>
        </message>
        <message>
            <source>Own points</source>
            <translation>امتیاز شخصی</translation>
        </message>
        <message>
            <source>Next package</source>
            <translation>بستهٔ دورهٔ بعد</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>حائز شرایط</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>رتبه سازمانی</translation>
        </message>
        <message>
            <source>Referrer as told</source>
            <translation>معرف به گفتهٔ عضو</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>تمدید</translation>
        </message>
        <message>
            <source>Set off</source>
            <translation>تهاتر</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>معرف</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Team points</source>
            <translation>امتیاز تیمی</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>پرداخت‌نشده</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>مالیات بر ارزش افزوده</translation>
        </message>
        <message>
            <source>Why held</source>
            <translation>دلیل نگه‌داشتن</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>تعدیل‌ها</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Before the cap</source>
            <translation>پیش از سقف</translation>
        </message>
        <message>
            <source>Bonus</source>
            <translation>پاداش</translation>
        </message>
        <message>
            <source>Bonuses</source>
            <translation>پاداش‌ها</translation>
        </message>
        <message>
            <source>By</source>
            <translation>به دست</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>کارزار</translation>
        </message>
        <message>
            <source>Carried in</source>
            <translation>مانده از قبل</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>دورهٔ آموزشی</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>سند</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>سررسید</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>هدیه</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>با مالیات</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>صورت‌حساب</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>سطح</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>دوره (ماه)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>سفارش</translation>
        </message>
        <message>
            <source>Points counted</source>
            <translation>امتیاز محاسبه‌شده</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>نرخ</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>فروش</translation>
        </message>
        <message>
            <source>What</source>
            <translation>چه</translation>
        </message>
        <message>
            <source>When</source>
            <translation>کی</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>چه کسی</translation>
        </message>
        <message>
            <source>Last order</source>
            <translation>آخرین سفارش</translation>
        </message>
        <message>
            <source>Term ends</source>
            <translation>پایان عضویت</translation>
        </message>
    </context>
    <context>
        <name>MemberExport</name>
        <message>
            <source>Copy</source>
            <translation>رونوشت</translation>
        </message>
        <message>
            <source>Export the members shown</source>
            <translation>خروجی اعضای نمایش‌داده</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>خروجی …</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>صفحه‌گسترده (*.xlsx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>Writing the members shown</source>
            <translation>نوشتن اعضای نمایش‌داده</translation>
        </message>
        <message>
            <source>{count} members are in {file}</source>
            <translation>{count} عضو در {file} است</translation>
        </message>
        <message>
            <source>{count} rows are copied</source>
            <translation>{count} سطر رونوشت شد</translation>
        </message>
    </context>
    <context>
        <name>MemberFilters</name>
        <message>
            <source>{filter} ({month})</source>
            <translation>{filter} ({month})</translation>
        </message>
        <message>
            <source>Branch of {member}</source>
            <translation>شاخهٔ {member}</translation>
        </message>
        <message>
            <source>Branch of …</source>
            <translation>شاخهٔ …</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>صافی</translation>
        </message>
        <message>
            <source>Remove the filter {filter}</source>
            <translation>برداشتن صافی {filter}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>نمایش همه</translation>
        </message>
        <message>
            <source>{column}: from {least}</source>
            <translation>{column}: از {least}</translation>
        </message>
        <message>
            <source>{column}: up to {most}</source>
            <translation>{column}: تا {most}</translation>
        </message>
        <message>
            <source>{column}: {least} to {most}</source>
            <translation>{column}: {least} تا {most}</translation>
        </message>
        <message>
            <source>{column}: {values}</source>
            <translation>{column}: {values}</translation>
        </message>
        <message>
            <source>{first}, {next}</source>
            <translation>{first}، {next}</translation>
        </message>
    </context>
    <context>
        <name>MemberForm</name>
        <message>
            <source>is needed; it goes into the journal</source>
            <translation>لازم است؛ در دفتر رویدادها می‌آید</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;دلیل</translation>
        </message>
        <message>
            <source>Change {member}</source>
            <translation>تغییر {member}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>expected {expected}</source>
            <translation>انتظار می‌رود {expected}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>خیر</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>بله</translation>
        </message>
    </context>
    <context>
        <name>MemberWords</name>
        <message>
            <source>12 months</source>
            <translation>۱۲ ماه</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>۳ ماه</translation>
        </message>
        <message>
            <source>active</source>
            <translation>فعال</translation>
        </message>
        <message>
            <source>below the minimum</source>
            <translation>کمتر از کمینه</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>بسته</translation>
        </message>
        <message>
            <source>done</source>
            <translation>انجام‌شده</translation>
        </message>
        <message>
            <source>duties not done</source>
            <translation>وظایف انجام‌نشده</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>منقضی</translation>
        </message>
        <message>
            <source>left</source>
            <translation>خارج‌شده</translation>
        </message>
        <message>
            <source>member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>negative balance</source>
            <translation>مانده منفی</translation>
        </message>
        <message>
            <source>no</source>
            <translation>خیر</translation>
        </message>
        <message>
            <source>no account</source>
            <translation>بدون شماره شبا</translation>
        </message>
        <message>
            <source>no marketing-unit code</source>
            <translation>بدون کد واحد بازاریابی</translation>
        </message>
        <message>
            <source>none</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>انجام‌نشده</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>preferred customer</source>
            <translation>مشتری ترجیحی</translation>
        </message>
        <message>
            <source>sales representative</source>
            <translation>نماینده فروش</translation>
        </message>
        <message>
            <source>trial</source>
            <translation>دوره آزمایشی</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>English</source>
            <translation>انگلیسی</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>فنلاندی</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>فارسی</translation>
        </message>
        <message>
            <source>add-on</source>
            <translation>بسته افزوده</translation>
        </message>
        <message>
            <source>adjustment</source>
            <translation>تعدیل</translation>
        </message>
        <message>
            <source>adjustment added</source>
            <translation>تعدیل افزوده شد</translation>
        </message>
        <message>
            <source>adjustment removed</source>
            <translation>تعدیل برداشته شد</translation>
        </message>
        <message>
            <source>duties done</source>
            <translation>وظایف انجام‌شده</translation>
        </message>
        <message>
            <source>duties recorded</source>
            <translation>وظایف ثبت شد</translation>
        </message>
        <message>
            <source>exemption</source>
            <translation>معافیت</translation>
        </message>
        <message>
            <source>exemption recorded</source>
            <translation>معافیت ثبت شد</translation>
        </message>
        <message>
            <source>exemption removed</source>
            <translation>معافیت برداشته شد</translation>
        </message>
        <message>
            <source>first development bonus</source>
            <translation>پاداش توسعه اولیه</translation>
        </message>
        <message>
            <source>first year</source>
            <translation>سال نخست</translation>
        </message>
        <message>
            <source>generation bonus</source>
            <translation>پاداش نسلی</translation>
        </message>
        <message>
            <source>gift handed over</source>
            <translation>هدیه تحویل شد</translation>
        </message>
        <message>
            <source>held balance released</source>
            <translation>مانده آزاد شد</translation>
        </message>
        <message>
            <source>multi-level bonus</source>
            <translation>پاداش چندسطحی</translation>
        </message>
        <message>
            <source>rank-persistence bonus</source>
            <translation>پاداش تداوم رتبه</translation>
        </message>
        <message>
            <source>record changed</source>
            <translation>مشخصات تغییر کرد</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>تمدید</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>بازگشایی شد</translation>
        </message>
        <message>
            <source>retail discount</source>
            <translation>پورسانت خرده‌فروشی</translation>
        </message>
        <message>
            <source>retail incentive</source>
            <translation>طرح تشویقی خرده‌فروشی</translation>
        </message>
        <message>
            <source>no referrer</source>
            <translation>بدون معرف</translation>
        </message>
        <message>
            <source>consent recorded</source>
            <translation>رضایت ثبت شد</translation>
        </message>
        <message>
            <source>self-billing agreed or ended</source>
            <translation>صدور صورت‌حساب از سوی سازمان</translation>
        </message>
        <message>
            <source>document printed</source>
            <translation>سند چاپ شد</translation>
        </message>
    </context>
    <context>
        <name>MembersScreen</name>
        <message>
            <source>{count} found</source>
            <translation>{count} یافت شد</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translation>{count} عضو</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>ستون‌ها</translation>
        </message>
        <message>
            <source>Find by name, code, phone or national id</source>
            <translation>نام، کد، تلفن یا کد ملی</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>No member fits.
Type less, or take a filter away.</source>
            <translation>هیچ عضوی نمی‌خواند.
کمتر بنویسید یا یک صافی را بردارید.</translation>
        </message>
        <message>
            <source>There are no members yet.
Import a file of members first.</source>
            <translation>هنوز عضوی نیست.
نخست یک فایل از اعضا وارد کنید.</translation>
        </message>
        <message>
            <source>Documents …</source>
            <translation>اسناد …</translation>
        </message>
    </context>
    <context>
        <name>RangeDialog</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;از</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;تا</translation>
        </message>
    </context>
</TS>
