<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>ImportColumns</name>
        <message>
            <source>In the file</source>
            <translation>در فایل</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>برای نمونه</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>ستون</translation>
        </message>
        <message>
            <source>(passed over)</source>
            <translation>(نادیده گرفته شود)</translation>
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>Line</source>
            <translation>سطر</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>ستون</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>ایراد</translation>
        </message>
    </context>
    <context>
        <name>ImportFindings</name>
        <message>
            <source>Copy the findings</source>
            <translation>رونوشت ایرادها</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>ایرادها</translation>
        </message>
    </context>
    <context>
        <name>ImportScreen</name>
        <message>
            <source>Looking at the file</source>
            <translation>نگاهی به فایل</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>تهیه پشتیبان</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>گزینش فایل</translation>
        </message>
        <message>
            <source>Table or bank file (*.csv *.txt *.xml)</source>
            <translation>جدول یا فایل بانک (*.csv *.txt *.xml)</translation>
        </message>
        <message>
            <source>Checking the rows</source>
            <translation>بررسی سطرها</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>هنوز چیزی نوشته نشده است.</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>متوقف شد؛ چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one.</source>
            <translation>فایل را اینجا رها کنید یا یکی را برگزینید.</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>گزینش فایل …</translation>
        </message>
        <message>
            <source>It holds:</source>
            <translation>محتوا:</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>ستون‌ها</translation>
        </message>
        <message>
            <source>I have compared the rows and sums with mine</source>
            <translation>سطرها و جمع‌ها را با ارقام خودم سنجیده‌ام</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>ورود</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>سطرهای فایل</translation>
        </message>
        <message>
            <source>What is left out of the file</source>
            <translation>آنچه از فایل کنار گذاشته می‌شود</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Rows: {count}</source>
            <translation>سطرها: {count}</translation>
        </message>
        <message>
            <source>Sum of {column}: {sum}</source>
            <translation>جمع {column}: {sum}</translation>
        </message>
        <message>
            <source>There before: {count}</source>
            <translation>از پیش بوده: {count}</translation>
        </message>
        <message>
            <source>Left out: {count}</source>
            <translation>کنار گذاشته: {count}</translation>
        </message>
        <message>
            <source>{count} rows were imported as {kind}.</source>
            <translation>{count} سطر به‌عنوان {kind} وارد شد.</translation>
        </message>
        <message>
            <source>This very file was imported before; it adds nothing.</source>
            <translation>همین فایل پیش‌تر وارد شده است؛ چیزی نمی‌افزاید.</translation>
        </message>
        <message>
            <source>Findings: {count}. Nothing can be imported until they are mended in the file.</source>
            <translation>ایرادها: {count}. تا در فایل درست نشوند، چیزی وارد نمی‌شود.</translation>
        </message>
        <message>
            <source>Every row is right. Nothing is written yet.</source>
            <translation>همه سطرها درست است. هنوز چیزی نوشته نشده است.</translation>
        </message>
        <message>
            <source>Say which columns of the file these are: {columns}</source>
            <translation>بگویید این‌ها کدام ستون‌های فایل‌اند: {columns}</translation>
        </message>
        <message>
            <source>The first row names the columns, in any order and in any language: names that are not known are asked for once. A column with ? may be left out.</source>
            <translation>سطر نخست ستون‌ها را نام می‌برد، به هر ترتیب و هر زبان: نام‌های ناشناخته یک بار پرسیده می‌شوند. ستونی که ? دارد می‌تواند نباشد.</translation>
        </message>
        <message>
            <source>a statement or notification of the bank (XML, camt.053, camt.054)</source>
            <translation>صورت‌حساب یا اعلامیه بانک (XML، camt.053، camt.054)</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>the code of a member</source>
            <translation>کد یک عضو</translation>
        </message>
        <message>
            <source>the code of a product</source>
            <translation>کد یک کالا</translation>
        </message>
        <message>
            <source>a code that no member has yet</source>
            <translation>کدی که هنوز هیچ عضوی ندارد</translation>
        </message>
        <message>
            <source>a code that no product has yet</source>
            <translation>کدی که هنوز هیچ کالایی ندارد</translation>
        </message>
        <message>
            <source>one position a person: {code} has this id</source>
            <translation>هر شخص یک جایگاه: این کد ملی از آن {code} است</translation>
        </message>
        <message>
            <source>the code of a member, in this file or imported before</source>
            <translation>کد عضوی که در همین فایل است یا پیش‌تر وارد شده</translation>
        </message>
        <message>
            <source>a sponsor who is not below {code}</source>
            <translation>معرفی که زیرمجموعه {code} نباشد</translation>
        </message>
        <message>
            <source>each code once: it stands in line {line} too</source>
            <translation>هر کد یک بار: در سطر {line} هم هست</translation>
        </message>
        <message>
            <source>each person once: it stands in line {line} too</source>
            <translation>هر شخص یک بار: در سطر {line} هم هست</translation>
        </message>
        <message>
            <source>each member once: it stands in line {line} too</source>
            <translation>هر عضو یک بار: در سطر {line} هم هست</translation>
        </message>
        <message>
            <source>each month of a member once: it stands in line {line} too</source>
            <translation>هر دوره یک عضو یک بار: در سطر {line} هم هست</translation>
        </message>
        <message>
            <source>a whole number up to {most}, below 0 for a return, not 0</source>
            <translation>عدد صحیح تا {most}، برای برگشتی منفی، و نه ۰</translation>
        </message>
        <message>
            <source>one date for order {number}, as in line {line}</source>
            <translation>یک تاریخ برای سفارش {number}، مانند سطر {line}</translation>
        </message>
        <message>
            <source>one member for order {number}, as in line {line}</source>
            <translation>یک عضو برای سفارش {number}، مانند سطر {line}</translation>
        </message>
        <message>
            <source>an order number that was not imported before</source>
            <translation>شماره سفارشی که پیش‌تر وارد نشده</translation>
        </message>
        <message>
            <source>a day after {day}, the last closed month</source>
            <translation>روزی پس از {day}، آخرین دوره بسته‌شده</translation>
        </message>
        <message>
            <source>a product with a supply licence</source>
            <translation>کالایی با مجوز عرضه</translation>
        </message>
        <message>
            <source>a product sold on that day; this pack is sold from {first} to {last}</source>
            <translation>کالایی که آن روز فروخته می‌شود؛ این بسته از {first} تا {last} فروخته می‌شود</translation>
        </message>
        <message>
            <source>a day from {day} on, when the member joined</source>
            <translation>روزی از {day} به بعد که عضو پیوسته است</translation>
        </message>
        <message>
            <source>a member who is not closed; reopen this one first</source>
            <translation>عضوی که بسته نیست؛ نخست این یکی را بازگشایی کنید</translation>
        </message>
        <message>
            <source>a day that is not before the one in column from</source>
            <translation>روزی که پیش از روز ستون «از» نباشد</translation>
        </message>
        <message>
            <source>what is in the pack</source>
            <translation>آنچه در بسته است</translation>
        </message>
        <message>
            <source>the permit number of the pack</source>
            <translation>شماره مجوز بسته</translation>
        </message>
        <message>
            <source>the first day on which the pack is sold</source>
            <translation>نخستین روز فروش بسته</translation>
        </message>
        <message>
            <source>the last day on which the pack is sold</source>
            <translation>واپسین روز فروش بسته</translation>
        </message>
        <message>
            <source>an empty cell: only a pack has it</source>
            <translation>خانه خالی: تنها بسته آن را دارد</translation>
        </message>
        <message>
            <source>a price, a coefficient or both</source>
            <translation>قیمت، ضریب یا هر دو</translation>
        </message>
        <message>
            <source>a price below that of {code}, {price}</source>
            <translation>قیمتی کمتر از قیمت {code} یعنی {price}</translation>
        </message>
        <message>
            <source>a coefficient above that of {code}, {usual}</source>
            <translation>ضریبی بیشتر از ضریب {code} یعنی {usual}</translation>
        </message>
        <message>
            <source>days without another promotion of the product: there is one from {first} to {last}</source>
            <translation>روزهایی بدون فروش ویژه دیگری از همین کالا: یکی از {first} تا {last} هست</translation>
        </message>
        <message>
            <source>days without another promotion of the product: there is one from {first} to {last} in line {line}</source>
            <translation>روزهایی بدون فروش ویژه دیگری از همین کالا: یکی از {first} تا {last} در سطر {line} هست</translation>
        </message>
        <message>
            <source>a price of at most {most} toman</source>
            <translation>قیمتی حداکثر {most} تومان</translation>
        </message>
        <message>
            <source>an amount of at most {most} toman</source>
            <translation>مبلغی حداکثر {most} تومان</translation>
        </message>
        <message>
            <source>a count of months</source>
            <translation>شمار دوره‌ها</translation>
        </message>
        <message>
            <source>the rank that was held so often</source>
            <translation>رتبه‌ای که این همه بار داشته است</translation>
        </message>
        <message>
            <source>a member without opening figures so far</source>
            <translation>عضوی که هنوز ارقام آغازین ندارد</translation>
        </message>
        <message>
            <source>opening figures before the first close; {month} is closed</source>
            <translation>ارقام آغازین پیش از نخستین بستن؛ {month} بسته شده است</translation>
        </message>
        <message>
            <source>a month of the plan's calendar, like {example}</source>
            <translation>ماهی از تقویم طرح، مانند {example}</translation>
        </message>
        <message>
            <source>a month after {month}, the last closed one</source>
            <translation>دوره‌ای پس از {month} که آخرین دوره بسته‌شده است</translation>
        </message>
        <message>
            <source>a whole number of at most {digits} digits</source>
            <translation>عدد صحیح حداکثر {digits} رقمی</translation>
        </message>
        <message>
            <source>a whole number of at most {digits} digits, not negative</source>
            <translation>عدد صحیح حداکثر {digits} رقمی و نامنفی</translation>
        </message>
        <message>
            <source>a number with a point and at most {places} places</source>
            <translation>عددی با ممیز نقطه و حداکثر {places} رقم اعشار</translation>
        </message>
        <message>
            <source>a number with a point and at most {places} places, not negative</source>
            <translation>عددی نامنفی با ممیز نقطه و حداکثر {places} رقم اعشار</translation>
        </message>
        <message>
            <source>a day written YYYY-MM-DD</source>
            <translation>روز به شکل YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a day written YYYY-MM-DD, the month being 01 to 12</source>
            <translation>روز به شکل YYYY-MM-DD با ماه ۰۱ تا ۱۲</translation>
        </message>
        <message>
            <source>a day that there is: {month} has {days} days</source>
            <translation>روزی که وجود دارد: {month} دارای {days} روز است</translation>
        </message>
        <message>
            <source>a month written YYYY-MM</source>
            <translation>ماه به شکل YYYY-MM</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes (بله) یا no (نه)</translation>
        </message>
        <message>
            <source>a code of 1 to {most} characters</source>
            <translation>کدی از ۱ تا {most} نویسه</translation>
        </message>
        <message>
            <source>a code without blanks around it</source>
            <translation>کدی بدون فاصله در دو سو</translation>
        </message>
        <message>
            <source>a code without invisible characters</source>
            <translation>کدی بدون نویسه‌های ناپیدا</translation>
        </message>
        <message>
            <source>a code that starts with a letter or a digit</source>
            <translation>کدی که با حرف یا رقم آغاز شود</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>یک متن</translation>
        </message>
        <message>
            <source>a text of at most {most} characters</source>
            <translation>متنی حداکثر {most} نویسه</translation>
        </message>
        <message>
            <source>a text in one line, without control characters</source>
            <translation>متنی یک‌سطری بدون نویسه‌های کنترلی</translation>
        </message>
        <message>
            <source>an e-mail address like name@example.org</source>
            <translation>نشانی رایانامه مانند name@example.org</translation>
        </message>
        <message>
            <source>a phone number of digits, blanks and ( ) / -</source>
            <translation>شماره تلفن از رقم، فاصله و ( ) / -</translation>
        </message>
        <message>
            <source>an Iranian national id of 10 digits</source>
            <translation>کد ملی ۱۰ رقمی</translation>
        </message>
        <message>
            <source>an Iranian national id of 10 digits, not all the same</source>
            <translation>کد ملی ۱۰ رقمی که همه رقم‌هایش یکی نباشد</translation>
        </message>
        <message>
            <source>an Iranian national id of 10 digits that belong together (a digit is wrong)</source>
            <translation>کد ملی ۱۰ رقمی که رقم‌هایش با هم بخواند (یک رقم نادرست است)</translation>
        </message>
        <message>
            <source>an account number (IBAN, Sheba) in capitals, such as FI21 1234 5600 0007 85</source>
            <translation>شماره حساب (شبا، IBAN) با حروف بزرگ، مانند FI21 1234 5600 0007 85</translation>
        </message>
        <message>
            <source>an account number (IBAN, Sheba) in capitals, such as FI21 1234 5600 0007 85, whose digits belong together (one is wrong)</source>
            <translation>شماره حساب (شبا، IBAN) با حروف بزرگ، مانند FI21 1234 5600 0007 85 که رقم‌هایش با هم بخواند (یکی نادرست است)</translation>
        </message>
        <message>
            <source>an account number of {length} characters, as {country} has it</source>
            <translation>شماره حساب {length} نویسه‌ای، آن‌گونه که {country} دارد</translation>
        </message>
        <message>
            <source>a Sheba number: IR and 24 digits</source>
            <translation>شماره شبا: IR و ۲۴ رقم</translation>
        </message>
        <message>
            <source>{cells} cells</source>
            <translation>{cells} خانه</translation>
        </message>
        <message>
            <source>a header row</source>
            <translation>سطر عنوان</translation>
        </message>
        <message>
            <source>a header row with columns out of {columns}</source>
            <translation>سطر عنوان با ستون‌هایی از {columns}</translation>
        </message>
        <message>
            <source>one of the columns {columns}</source>
            <translation>یکی از ستون‌های {columns}</translation>
        </message>
        <message>
            <source>each column once</source>
            <translation>هر ستون یک بار</translation>
        </message>
        <message>
            <source>this column in the header row</source>
            <translation>این ستون در سطر عنوان</translation>
        </message>
        <message>
            <source>UTF-8 text</source>
            <translation>متن UTF-8</translation>
        </message>
        <message>
            <source>lines of at most {most} bytes</source>
            <translation>سطرهایی حداکثر {most} بایت</translation>
        </message>
        <message>
            <source>lines that end in LF or CR LF</source>
            <translation>سطرهایی با پایان LF یا CR LF</translation>
        </message>
        <message>
            <source>a shorter cell, or a closing quote</source>
            <translation>خانه‌ای کوتاه‌تر، یا گیومه پایانی</translation>
        </message>
        <message>
            <source>a closing quote</source>
            <translation>گیومه پایانی</translation>
        </message>
        <message>
            <source>quotes around the whole cell, doubled inside it</source>
            <translation>گیومه دور همه خانه، و در میان آن دوتایی</translation>
        </message>
        <message>
            <source>{first} or {last}</source>
            <translation>{first} یا {last}</translation>
        </message>
        <message>
            <source>{value}: expected {expected}</source>
            <translation>{value}: انتظار می‌رفت {expected}</translation>
        </message>
        <message>
            <source>empty: expected {expected}</source>
            <translation>خالی: انتظار می‌رفت {expected}</translation>
        </message>
        <message>
            <source>expected {expected}</source>
            <translation>انتظار می‌رفت {expected}</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>کالاها</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>فروش‌های ویژه</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>سفارش‌ها</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>وظایف</translation>
        </message>
        <message>
            <source>Exemptions</source>
            <translation>معافیت‌ها</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>تعدیل‌ها</translation>
        </message>
        <message>
            <source>Opening figures</source>
            <translation>ارقام آغازین</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>اشتراک‌ها</translation>
        </message>
        <message>
            <source>File of the bank</source>
            <translation>فایل بانک</translation>
        </message>
        <message>
            <source>Bank payments</source>
            <translation>واریزهای بانکی</translation>
        </message>
        <message>
            <source>Add-ons</source>
            <translation>بسته‌های افزوده</translation>
        </message>
        <message>
            <source>Shop sales</source>
            <translation>فروش فروشگاه</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>کارزارها</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>دوره‌های آموزشی</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>صورت‌حساب‌های فروش</translation>
        </message>
        <message>
            <source>Merchant packages</source>
            <translation>بسته‌های فروشندگی</translation>
        </message>
        <message>
            <source>Joining forms</source>
            <translation>برگه‌های عضویت</translation>
        </message>
        <message>
            <source>Support team</source>
            <translation>تیم پشتیبانی</translation>
        </message>
        <message>
            <source>Courses completed</source>
            <translation>دوره‌های گذرانده</translation>
        </message>
    </context>
    <context>
        <name>FileColumns</name>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>معرف</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>تاریخ عضویت</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>کد ملی</translation>
        </message>
        <message>
            <source>Marketing-unit code</source>
            <translation>کد واحد بازاریابی</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>شماره شبا</translation>
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
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>VAT-registered</source>
            <translation>مشمول مالیات بر ارزش افزوده</translation>
        </message>
        <message>
            <source>Business ID</source>
            <translation>شناسه کسب‌وکار</translation>
        </message>
        <message>
            <source>Referrer's name</source>
            <translation>نام معرف</translation>
        </message>
        <message>
            <source>Merchant package</source>
            <translation>بسته فروشندگی</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>تمدید</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>قیمت</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>ضریب کالا</translation>
        </message>
        <message>
            <source>Supply licence</source>
            <translation>مجوز عرضه</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>محتویات</translation>
        </message>
        <message>
            <source>Permit</source>
            <translation>مجوز</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>کالا</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>شماره سفارش</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>دوره (ماه)</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>انجام شد</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Months qualified in a row</source>
            <translation>دوره‌های پیاپی حائز شرایط</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>رتبه سازمانی</translation>
        </message>
        <message>
            <source>Months at the rank</source>
            <translation>دوره‌ها در این رتبه</translation>
        </message>
        <message>
            <source>Had an order</source>
            <translation>سفارش داشته</translation>
        </message>
        <message>
            <source>Starter status</source>
            <translation>وضعیت استارتر</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>Month of the last order</source>
            <translation>دوره آخرین سفارش</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <source>Term (months)</source>
            <translation>دوره عضویت (ماه)</translation>
        </message>
        <message>
            <source>Payment number</source>
            <translation>شماره واریز</translation>
        </message>
        <message>
            <source>Reference number</source>
            <translation>شماره مرجع</translation>
        </message>
        <message>
            <source>Add-on</source>
            <translation>بسته افزوده</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>کانال‌ها</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>کانال</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>کارزار</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>بازدیدها</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>سفارش‌ها</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>فروش</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>زمینه</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>شرایط</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>دوره آموزشی</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>ثبت‌کننده</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>روز تحویل</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>تحویل‌دهنده</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>هدیه</translation>
        </message>
        <message>
            <source>Text on the slip</source>
            <translation>متن روی فیش</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>یادداشت داخلی</translation>
        </message>
    </context>
    <context>
        <name>AppError</name>
        <message>
            <source>{file} has changed since it was checked: check it again</source>
            <translation>{file} پس از بررسی تغییر کرده است: دوباره بررسی کنید</translation>
        </message>
    </context>
</TS>
