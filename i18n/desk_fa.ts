<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Actions</name>
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
            <translation>خارج شده است</translation>
        </message>
        <message>
            <source>Has left …</source>
            <translation>خارج شده است …</translation>
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
    </context>
    <context>
        <name>CardPerson</name>
        <message>
            <source>At the top of the network</source>
            <translation>در بالای شبکه</translation>
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
            <translation>ردیف‌های پاداش</translation>
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
        <name>CommandPalette</name>
        <message>
            <source>A place, an action or a member</source>
            <translation>یک بخش، یک کار یا یک عضو</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>کار</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>همین‌جا</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>چیزی پیدا نشد.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>بخش</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>یافته‌ها</translation>
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
        <name>Desk</name>
        <message>
            <source>Farhan plan</source>
            <translation>طرح فرهان</translation>
        </message>
        <message>
            <source>Porukka plan</source>
            <translation>طرح پوروکا</translation>
        </message>
        <message>
            <source>Search or do … ({keys})</source>
            <translation>جست‌وجو یا انجام … ({keys})</translation>
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
            <translation>BIC</translation>
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
        <name>DetailsForm</name>
        <message>
            <source>The details are saved</source>
            <translation>مشخصات ثبت شد</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>سازمان</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>expected {expected}</source>
            <translation>انتظار می‌رود {expected}</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A mistake of the program</source>
            <translation>خطای برنامه</translation>
        </message>
        <message>
            <source>Parvi made a mistake. What you did last was not written; all that was written before is safe. Please start the program anew and, if it comes again, report the details. They hold no data of your organisation and are also in {file}.</source>
            <translation>پاروی خطایی کرد. آخرین کار شما نوشته نشد؛ هرچه پیش‌تر نوشته شده ایمن است. برنامه را دوباره آغاز کنید و اگر باز پیش آمد، جزئیات را گزارش دهید. جزئیات هیچ داده‌ای از سازمان شما ندارد و در {file} هم هست.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>no period is closed</source>
            <translation>هیچ دوره‌ای بسته نیست</translation>
        </message>
        <message>
            <source>the last closed is {month}</source>
            <translation>آخرین دورهٔ بسته {month} است</translation>
        </message>
        <message>
            <source>no file can have this name</source>
            <translation>هیچ پرونده‌ای نمی‌تواند این نام را داشته باشد</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>این یک پوشه است</translation>
        </message>
        <message>
            <source>it isn't the known event</source>
            <translation>همان رویداد شناخته‌شده نیست</translation>
        </message>
        <message>
            <source>the events from here are gone</source>
            <translation>رویدادها از اینجا به بعد از میان رفته‌اند</translation>
        </message>
        <message>
            <source>the event is missing</source>
            <translation>رویداد نیست</translation>
        </message>
        <message>
            <source>it doesn't follow the event before it</source>
            <translation>دنبالهٔ رویداد پیش از خود نیست</translation>
        </message>
        <message>
            <source>its contents were changed</source>
            <translation>محتوای آن تغییر کرده است</translation>
        </message>
        <message>
            <source>missing or changed: {names}</source>
            <translation>گم‌شده یا تغییریافته: {names}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>All members of the network. Type part of a code or a name to find someone; click a heading to sort by it, drag it to move the column.</source>
            <translation>همهٔ اعضای شبکه. برای یافتن یک نفر بخشی از کد یا نام او را بنویسید؛ با کلیک بر عنوان ستون، فهرست بر پایهٔ آن مرتب می‌شود و با کشیدن آن، ستون جابه‌جا می‌شود.</translation>
        </message>
        <message>
            <source>Everything on record about one member. Every change asks for a reason, which goes into the journal, and holds from the first open month on. The names above lead to the cards of the upline.</source>
            <translation>همهٔ آنچه دربارهٔ یک عضو ثبت شده است. هر تغییر دلیلی می‌خواهد که در دفتر رویدادها می‌آید و از نخستین دورهٔ باز برقرار است. نام‌های بالا به کارت بالاسری‌ها می‌روند.</translation>
        </message>
        <message>
            <source>What there is to do now: the month to be closed, the payment of the last one, and everything that waits for you. Each line leads to the place where it is done.</source>
            <translation>آنچه اکنون باید انجام شود: دوره‌ای که بسته می‌شود، پرداخت دورهٔ پیش و هر کار دیگری که منتظر شماست. هر سطر به جایی می‌رود که آن کار انجام می‌شود.</translation>
        </message>
        <message>
            <source>Language, colours and size of the letters hold at once and are remembered on this computer. The details of the organisation stand on its papers and in its bank files; they are part of its books.</source>
            <translation>زبان، رنگ‌ها و اندازهٔ حروف بی‌درنگ اعمال و در همین رایانه نگه داشته می‌شود. مشخصات سازمان بر برگه‌ها و در پرونده‌های بانکی آن می‌آید و بخشی از دفترهای آن است.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Help</source>
            <translation>راهنما</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>کلیدها</translation>
        </message>
        <message>
            <source>Open the file of an organisation, make a new one, or look around in the demonstration first.</source>
            <translation>پروندهٔ یک سازمان را باز کنید، سازمان تازه‌ای بسازید، یا نخست در نمونهٔ نمایشی گشتی بزنید.</translation>
        </message>
        <message>
            <source>Parvi</source>
            <translation>پاروی</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Month closed</source>
            <translation>دوره بسته شد</translation>
        </message>
        <message>
            <source>Payout slips written</source>
            <translation>فیش‌های پرداخت نوشته شد</translation>
        </message>
        <message>
            <source>Payouts sent to the bank</source>
            <translation>پرداخت‌ها به بانک فرستاده شد</translation>
        </message>
        <message>
            <source>Representatives whom the next close closes unless they order: {count}</source>
            <translation>نمایندگانی که اگر سفارش ندهند با بستن دورهٔ بعد بسته می‌شوند: {count}</translation>
        </message>
        <message>
            <source>Payments that found no invoice: {count}</source>
            <translation>واریزی‌هایی که صورت‌حسابی نیافتند: {count}</translation>
        </message>
        <message>
            <source>Members who named a referrer not matched yet: {count}</source>
            <translation>اعضایی که معرف گفته‌شدهٔ آنان هنوز یافت نشده: {count}</translation>
        </message>
        <message>
            <source>Free trials that end within 30 days: {count}</source>
            <translation>دوره‌های آزمایشی که تا ۳۰ روز دیگر پایان می‌یابند: {count}</translation>
        </message>
        <message>
            <source>Membership terms that end within 30 days: {count}</source>
            <translation>دوره‌های عضویت که تا ۳۰ روز دیگر پایان می‌یابند: {count}</translation>
        </message>
        <message>
            <source>Payouts in no payment file yet: {count} · {amount}</source>
            <translation>پرداخت‌هایی که هنوز در پروندهٔ پرداخت نیست: {count} · {amount}</translation>
        </message>
        <message>
            <source>Payment files not marked as sent: {count} · {amount}</source>
            <translation>پرونده‌های پرداختی که فرستاده‌شده نشان نشده است: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held because the member is closed: {count} · {amount}</source>
            <translation>نگه‌داشته‌شده چون عضو بسته است: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held because duties are not done: {count} · {amount}</source>
            <translation>نگه‌داشته‌شده چون وظایف انجام نشده است: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held for want of a marketing-unit code: {count} · {amount}</source>
            <translation>نگه‌داشته‌شده برای نبود کد واحد بازاریابی: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held for want of an account: {count} · {amount}</source>
            <translation>نگه‌داشته‌شده برای نبود شماره شبا: {count} · {amount}</translation>
        </message>
        <message>
            <source>Negative balances: {count} · {amount}</source>
            <translation>مانده‌های منفی: {count} · {amount}</translation>
        </message>
        <message>
            <source>Balances below the minimum payout: {count} · {amount}</source>
            <translation>مانده‌های کمتر از کمینهٔ پرداخت: {count} · {amount}</translation>
        </message>
        <message>
            <source>Members with unpaid invoices: {count} · {amount}</source>
            <translation>اعضای دارای صورت‌حساب پرداخت‌نشده: {count} · {amount}</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>done</source>
            <translation>انجام‌شده</translation>
        </message>
        <message>
            <source>left to do</source>
            <translation>مانده</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Close month</source>
            <translation>بستن دوره</translation>
        </message>
        <message>
            <source>For your notice</source>
            <translation>برای آگاهی</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>ورود</translation>
        </message>
        <message>
            <source>Last closed: {month}</source>
            <translation>آخرین دورهٔ بسته: {month}</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>نیاز به رسیدگی</translation>
        </message>
        <message>
            <source>Next to close: {month}</source>
            <translation>بستن بعدی: {month}</translation>
        </message>
        <message>
            <source>Nothing is entered yet. Import members and orders; then the first month can be closed.</source>
            <translation>هنوز چیزی وارد نشده است. اعضا و سفارش‌ها را وارد کنید؛ سپس می‌توان نخستین دوره را بست.</translation>
        </message>
        <message>
            <source>Nothing waits to be done.</source>
            <translation>کاری منتظر نیست.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>نمایش</translation>
        </message>
        <message>
            <source>Show: {text}</source>
            <translation>نمایش: {text}</translation>
        </message>
        <message>
            <source>Slips and payments</source>
            <translation>فیش‌ها و پرداخت‌ها</translation>
        </message>
        <message>
            <source>The first month</source>
            <translation>نخستین دوره</translation>
        </message>
        <message>
            <source>The month has ended. Look at the data, preview it, and close it.</source>
            <translation>دوره پایان یافته است. داده‌ها را ببینید، پیش‌نمایش بگیرید و آن را ببندید.</translation>
        </message>
        <message>
            <source>The month is in progress until {day}. A preview shows how it stands.</source>
            <translation>دوره تا {day} در جریان است. پیش‌نمایش وضع آن را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>The payouts are due on {day}, in {days} days.</source>
            <translation>مهلت پرداخت {day} است، {days} روز دیگر.</translation>
        </message>
        <message>
            <source>The payouts were due on {day}, {days} days ago.</source>
            <translation>مهلت پرداخت {day} بود، {days} روز پیش.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>کارهای پیش رو</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Closed through {month}</source>
            <translation>بسته تا {month}</translation>
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
            <source>Together</source>
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
            <source>{title} ({unit})</source>
            <translation>{title} ({unit})</translation>
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
            <source>Package</source>
            <translation>بسته فروشندگی</translation>
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
            <translation>یافتن با نام، کد، تلفن یا کد ملی</translation>
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
نخست یک پرونده از اعضا وارد کنید.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>line {line}: {finding}</source>
            <translation>سطر {line}: {finding}</translation>
        </message>
        <message>
            <source>line {line}, {column}: {finding}</source>
            <translation>سطر {line}، {column}: {finding}</translation>
        </message>
        <message>
            <source>That was not possible</source>
            <translation>شدنی نبود</translation>
        </message>
    </context>
    <context>
        <name>NewOrganisationDialog</name>
        <message>
            <source>&amp;Encrypt the file with a passphrase</source>
            <translation>&amp;رمز کردن پرونده با گذرواژه</translation>
        </message>
        <message>
            <source>&amp;Farhan: Iran, toman, Jalali months, ranks and bonuses</source>
            <translation>&amp;فرهان: ایران، تومان، ماه‌های جلالی، رتبه‌ها و پاداش‌ها</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;نام</translation>
        </message>
        <message>
            <source>&amp;Porukka: Finland, euros, membership fees and commissions</source>
            <translation>&amp;پوروکا: فنلاند، یورو، حق عضویت و پورسانت معرفی</translation>
        </message>
        <message>
            <source>A&amp;gain</source>
            <translation>&amp;دوباره</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>انتخاب …</translation>
        </message>
        <message>
            <source>Fi&amp;le</source>
            <translation>&amp;پرونده</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>ساختن</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>سازمان تازه</translation>
        </message>
        <message>
            <source>Nobody can open an encrypted file without its passphrase, not even the makers of this program. Keep it where you will find it.</source>
            <translation>هیچ‌کس، حتی سازندگان این برنامه، پروندهٔ رمزشده را بی گذرواژه باز نمی‌کند. آن را جایی نگه دارید که پیدایش کنید.</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>سازمان (*.parvi)</translation>
        </message>
        <message>
            <source>P&amp;assphrase</source>
            <translation>&amp;گذرواژه</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>طرح</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>دو گذرواژه یکی نیستند.</translation>
        </message>
        <message>
            <source>There is a file of this name already: choose another.</source>
            <translation>پرونده‌ای با این نام هست: نام دیگری برگزینید.</translation>
        </message>
        <message>
            <source>There is no such folder: choose another.</source>
            <translation>چنین پوشه‌ای نیست: پوشهٔ دیگری برگزینید.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Encrypted organisation</source>
            <translation>سازمان رمزشده</translation>
        </message>
        <message>
            <source>Making the demonstration</source>
            <translation>ساختن نمونهٔ نمایشی</translation>
        </message>
        <message>
            <source>Open an organisation</source>
            <translation>باز کردن سازمان</translation>
        </message>
        <message>
            <source>Opening {file}</source>
            <translation>باز کردن {file}</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>سازمان (*.parvi)</translation>
        </message>
        <message>
            <source>Passphrase of {file}</source>
            <translation>گذرواژهٔ {file}</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>پشتیبان را برگزینید</translation>
        </message>
        <message>
            <source>Making {file}</source>
            <translation>ساختن {file}</translation>
        </message>
        <message>
            <source>Restore it as</source>
            <translation>بازگرداندن با نام</translation>
        </message>
        <message>
            <source>Restoring {file}</source>
            <translation>بازگرداندن {file}</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Books</source>
            <translation>دفترها</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>ثبت‌ها</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>دوره (ماه)</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>شبکه</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
        </message>
        <message>
            <source>Member card</source>
            <translation>کارت عضو</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>خانه</translation>
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
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation>بخش‌ها</translation>
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
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;دلیل</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;رنگ‌ها</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;زبان</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>مانند رایانه</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>تیره</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>زبان و ظاهر</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>روشن</translation>
        </message>
        <message>
            <source>Size of &amp;letters</source>
            <translation>&amp;اندازهٔ حروف</translation>
        </message>
        <message>
            <source>Copies made by themselves</source>
            <translation>پشتیبان‌های خودکار</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>باز کردن پوشه</translation>
        </message>
        <message>
            <source>Before every import, close and change of the program a copy is kept in {folder}. A copy elsewhere is made with Back up in the menu.</source>
            <translation>پیش از هر ورود، بستن دوره و نوسازی برنامه، پشتیبانی در {folder} نگه داشته می‌شود. پشتیبان در جای دیگر با «پشتیبان‌گیری» در فهرست ساخته می‌شود.</translation>
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
        <name>Steps</name>
        <message>
            <source>Writing rows</source>
            <translation>نوشتن سطرها</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Nothing was opened on this computer yet.</source>
            <translation>هنوز چیزی در این رایانه باز نشده است.</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>آخرین بازشده‌ها</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>برداشتن از فهرست</translation>
        </message>
        <message>
            <source>The books of a member network. Open an organisation, make a new one, or look around in a demonstration first.</source>
            <translation>دفترهای یک شبکهٔ اعضا. سازمانی را باز کنید، سازمان تازه‌ای بسازید، یا نخست در نمونهٔ نمایشی گشتی بزنید.</translation>
        </message>
    </context>
</TS>
