<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Findings</name>
        <message>
            <source>line {line}, entry {number}: {amount} paid out to {party}, no refund of an invoice</source>
            <translation>سطر {line}، قلم {number}: {amount} به {party} پرداخت شد؛ برگشت صورت‌حساب نیست</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: {amount} paid out, no refund of an invoice</source>
            <translation>سطر {line}، قلم {number}: {amount} پرداخت شد؛ برگشت صورت‌حساب نیست</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: not booked yet ({status})</source>
            <translation>سطر {line}، قلم {number}: هنوز قطعی نشده است ({status})</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: not booked yet (no status)</source>
            <translation>سطر {line}، قلم {number}: هنوز قطعی نشده است (بی وضعیت)</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: a sum of {count} payments without them</source>
            <translation>سطر {line}، قلم {number}: جمع {count} پرداخت بی ریز آن‌ها</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: nothing was paid</source>
            <translation>سطر {line}، قلم {number}: چیزی پرداخت نشده است</translation>
        </message>
        <message>
            <source>a Finnish Business ID such as 2077474-0, its check digit right</source>
            <translation>شناسهٔ کسب‌وکار فنلاندی مانند 2077474-0 با رقم کنترل درست</translation>
        </message>
        <message>
            <source>a Finnish VAT number such as FI20774740, its check digit right</source>
            <translation>شمارهٔ مالیات بر ارزش افزودهٔ فنلاندی مانند FI20774740 با رقم کنترل درست</translation>
        </message>
        <message>
            <source>the code of a bank (BIC) of 8 or 11 capitals, such as NDEAFIHH</source>
            <translation>کد بانک (BIC) با ۸ یا ۱۱ حرف بزرگ مانند NDEAFIHH</translation>
        </message>
        <message>
            <source>the code of a country in two capitals, such as FI or IR</source>
            <translation>کد کشور با دو حرف بزرگ مانند FI یا IR</translation>
        </message>
        <message>
            <source>at most {most} characters</source>
            <translation>حداکثر {most} نویسه</translation>
        </message>
        <message>
            <source>a bank's account statement or notification (ISO 20022 camt.053 or camt.054, version 02 to 13)</source>
            <translation>صورت‌حساب یا اعلان بانک (ISO 20022 camt.053 یا camt.054، نسخهٔ 02 تا 13)</translation>
        </message>
        <message>
            <source>a file without a document type or entities</source>
            <translation>فایلی بدون document type و entity</translation>
        </message>
        <message>
            <source>well-formed XML to the end ({reason})</source>
            <translation>XML درست تا پایان ({reason})</translation>
        </message>
        <message>
            <source>elements at most {most} deep</source>
            <translation>عنصرهایی با عمق حداکثر {most}</translation>
        </message>
        <message>
            <source>a file of at most {size} MB</source>
            <translation>فایلی حداکثر {size} مگابایت</translation>
        </message>
        <message>
            <source>an amount</source>
            <translation>یک مبلغ</translation>
        </message>
        <message>
            <source>an amount in {currency}</source>
            <translation>مبلغی به {currency}</translation>
        </message>
        <message>
            <source>digits 0 to 9</source>
            <translation>رقم‌های 0 تا 9</translation>
        </message>
        <message>
            <source>the day of the booking</source>
            <translation>روز ثبت بانکی</translation>
        </message>
        <message>
            <source>the sum of its payments, {sum}</source>
            <translation>جمع پرداخت‌هایش، {sum}</translation>
        </message>
        <message>
            <source>a day that there is</source>
            <translation>روزی که وجود دارد</translation>
        </message>
        <message>
            <source>a day of the years {first} to {last}</source>
            <translation>روزی از سال‌های {first} تا {last}</translation>
        </message>
        <message>
            <source>the account of the organisation, {account}</source>
            <translation>حساب سازمان، {account}</translation>
        </message>
        <message>
            <source>another archive id: a payment of {amount} on {day} has it</source>
            <translation>شناسهٔ بایگانی دیگر: پرداختی به مبلغ {amount} در {day} آن را دارد</translation>
        </message>
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
            <translation>هیچ فایلی نمی‌تواند این نام را داشته باشد</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>این یک پوشه است</translation>
        </message>
        <message>
            <source>it is larger than 4 MB</source>
            <translation>بزرگ‌تر از ۴ مگابایت است</translation>
        </message>
        <message>
            <source>a side has more than 6,000 dots</source>
            <translation>یک ضلع آن بیش از ۶٬۰۰۰ نقطه دارد</translation>
        </message>
        <message>
            <source>it is no PNG or JPEG picture, or is damaged</source>
            <translation>تصویر PNG یا JPEG نیست، یا خراب است</translation>
        </message>
        <message>
            <source>it is an SVG drawing: save it as PNG or JPEG</source>
            <translation>نقاشی SVG است؛ آن را به صورت PNG یا JPEG ذخیره کنید</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>روی دیسک جای خالی نمانده است</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>سهم شما از دیسک پر شده است</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>اجازهٔ این کار را ندارید</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>روی این دیسک نمی‌شود نوشت</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>در مسیر آن فایلی هست که پوشه نیست</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>چنین فایل یا پوشه‌ای نیست</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>فایلی به همین نام هست</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>نام فایل بیش از اندازه بلند است</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>دیسک پاسخ نمی‌دهد</translation>
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
            <source>a day up to {day}, that of the first order</source>
            <translation>روزی تا {day}، روز نخستین سفارش</translation>
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
            <source>a whole number</source>
            <translation>یک عدد صحیح</translation>
        </message>
        <message>
            <source>euros with at most two decimals</source>
            <translation>یورو با حداکثر دو رقم اعشار</translation>
        </message>
        <message>
            <source>a month like {example}</source>
            <translation>ماهی مانند {example}</translation>
        </message>
        <message>
            <source>no places but {places}</source>
            <translation>تنها این جاها: {places}</translation>
        </message>
        <message>
            <source>a name, not a path</source>
            <translation>یک نام، نه یک مسیر</translation>
        </message>
        <message>
            <source>{place} in it, so that no two are alike</source>
            <translation>{place} در آن، تا هیچ دو نامی یکسان نباشد</translation>
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
            <translation>yes (بله) یا no (خیر)</translation>
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
        <message>
            <source>a number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>a table, given by --file</source>
            <translation>جدولی که با --file داده شود</translation>
        </message>
        <message>
            <source>a TOML file with value = …</source>
            <translation>فایل TOML با value = …</translation>
        </message>
        <message>
            <source>Input should be less than or equal to {most}</source>
            <translation>باید حداکثر {most} باشد</translation>
        </message>
        <message>
            <source>Input should be less than {limit}</source>
            <translation>باید کمتر از {limit} باشد</translation>
        </message>
        <message>
            <source>Input should be greater than or equal to {least}</source>
            <translation>باید دست‌کم {least} باشد</translation>
        </message>
        <message>
            <source>Input should be greater than {limit}</source>
            <translation>باید بیشتر از {limit} باشد</translation>
        </message>
        <message>
            <source>Input should be a valid integer</source>
            <translation>باید عدد صحیح باشد</translation>
        </message>
        <message>
            <source>Input should be {choices}</source>
            <translation>باید {choices} باشد</translation>
        </message>
        <message>
            <source>Decimal input should have no more than {count} decimal places</source>
            <translation>حداکثر {count} رقم اعشار ممکن است</translation>
        </message>
        <message>
            <source>List should have at least {least}</source>
            <translation>فهرست باید دست‌کم {least} داشته باشد</translation>
        </message>
        <message>
            <source>{number}: at most 2 decimals</source>
            <translation>{number}: حداکثر ۲ رقم اعشار</translation>
        </message>
        <message>
            <source>{rank} stands twice</source>
            <translation>{rank} دو بار آمده است</translation>
        </message>
        <message>
            <source>{rank}: a branch must hold a lower rank, not {other}</source>
            <translation>{rank}: شاخه باید رتبه پایین‌تری داشته باشد، نه {other}</translation>
        </message>
        <message>
            <source>{rank}: branches are all points or all ranks</source>
            <translation>{rank}: شرط شاخه‌ها همه امتیاز یا همه رتبه است</translation>
        </message>
        <message>
            <source>band_ends must rise</source>
            <translation>پایان پله‌ها باید صعودی باشد</translation>
        </message>
        <message>
            <source>no month may pay less than the first</source>
            <translation>هیچ ماهی نمی‌تواند کمتر از ماه اول بپردازد</translation>
        </message>
        <message>
            <source>{place}: rates for more than {levels} levels</source>
            <translation>{place}: نرخ برای بیش از {levels} سطح</translation>
        </message>
        <message>
            <source>generation_rates: only for leaders, who head a generation</source>
            <translation>پاداش نسلی تنها برای راهبران است که سر نسل‌اند</translation>
        </message>
        <message>
            <source>{place}: unknown rank {rank}</source>
            <translation>{place}: رتبه ناشناخته {rank}</translation>
        </message>
        <message>
            <source>first_invoice: invoice numbers begin only once</source>
            <translation>شماره صورت‌حساب‌ها تنها یک بار آغاز می‌شود</translation>
        </message>
        <message>
            <source>a day from {day} on</source>
            <translation>روزی از {day} به بعد</translation>
        </message>
        <message>
            <source>a member of the organisation</source>
            <translation>عضوی از سازمان</translation>
        </message>
        <message>
            <source>a member who has not left</source>
            <translation>عضوی که خارج نشده باشد</translation>
        </message>
        <message>
            <source>12 or 3 months</source>
            <translation>۱۲ یا ۳ ماه</translation>
        </message>
        <message>
            <source>{months} months</source>
            <translation>{months} ماه</translation>
        </message>
        <message>
            <source>a package on sale: {codes}</source>
            <translation>بسته‌ای که فروخته می‌شود: {codes}</translation>
        </message>
        <message>
            <source>a package on sale on {day} for {months} months</source>
            <translation>بسته‌ای که در {day} برای {months} ماه فروخته می‌شود</translation>
        </message>
        <message>
            <source>a package on sale on {day} for {months} months; {code} can be sold once it has {missing}</source>
            <translation>بسته‌ای که در {day} برای {months} ماه فروخته می‌شود؛ {code} وقتی فروختنی است که این را داشته باشد: {missing}</translation>
        </message>
        <message>
            <source>an add-on that is sold on that day; there are: {codes}</source>
            <translation>بسته افزوده‌ای که در آن روز فروخته می‌شود؛ موجود: {codes}</translation>
        </message>
        <message>
            <source>days without the same add-on, run from {first} to {last}</source>
            <translation>روزهایی بدون همان بسته افزوده که از {first} تا {last} برقرار است</translation>
        </message>
        <message>
            <source>days without the same add-on, run from {first} on</source>
            <translation>روزهایی بدون همان بسته افزوده که از {first} به بعد برقرار است</translation>
        </message>
        <message>
            <source>a reference number of at most 20 digits, without blanks</source>
            <translation>شماره مرجع با حداکثر ۲۰ رقم و بدون فاصله</translation>
        </message>
        <message>
            <source>an amount above 0.00, or below it for a refund</source>
            <translation>مبلغی بیش از صفر، یا کمتر از آن برای برگشت پول</translation>
        </message>
        <message>
            <source>a number that no payment has yet</source>
            <translation>شماره‌ای که هنوز هیچ پرداختی ندارد</translation>
        </message>
        <message>
            <source>an amount of at most {most} euros</source>
            <translation>مبلغی حداکثر {most} یورو</translation>
        </message>
        <message>
            <source>a Finnish personal identity code, its check sign right</source>
            <translation>کد شناسایی فنلاندی با نشان کنترل درست</translation>
        </message>
        <message>
            <source>a price above that of the promotion to {day}, {price}</source>
            <translation>قیمتی بیش از قیمت فروش ویژه تا {day}، یعنی {price}</translation>
        </message>
        <message>
            <source>a coefficient below that of the promotion to {day}, {held}</source>
            <translation>ضریبی کمتر از ضریب فروش ویژه تا {day}، یعنی {held}</translation>
        </message>
        <message>
            <source>amounts and points that add up to less than 4.6 million million million</source>
            <translation>مبالغ و امتیازهایی که جمعشان از ۴٫۶ میلیون میلیون میلیون کمتر باشد</translation>
        </message>
        <message>
            <source>the code of a campaign</source>
            <translation>کد یک کارزار</translation>
        </message>
        <message>
            <source>channels separated by blanks, out of {channels}</source>
            <translation>کانال‌ها با فاصله میانشان، از میان {channels}</translation>
        </message>
        <message>
            <source>a count of at most {most}</source>
            <translation>تعدادی حداکثر {most}</translation>
        </message>
        <message>
            <source>a participant of the campaign {code}</source>
            <translation>شرکت‌کننده‌ای در کارزار {code}</translation>
        </message>
        <message>
            <source>a member of a campaign once: it stands in line {line} too</source>
            <translation>هر عضو کارزار یک بار: در سطر {line} هم آمده است</translation>
        </message>
        <message>
            <source>each channel of a participant once: it stands in line {line} too</source>
            <translation>هر کانال شرکت‌کننده یک بار: در سطر {line} هم آمده است</translation>
        </message>
        <message>
            <source>the code of a product of the shop</source>
            <translation>کد کالایی از فروشگاه</translation>
        </message>
        <message>
            <source>a member, or the name of a person from outside: one of both</source>
            <translation>عضو یا نام شخصی بیرونی: یکی از این دو</translation>
        </message>
        <message>
            <source>the price of what is paid for, above 0</source>
            <translation>قیمت آنچه پولی است، بیش از صفر</translation>
        </message>
        <message>
            <source>an empty cell: pro bono has no price</source>
            <translation>خانهٔ خالی: خدمت رایگان قیمت ندارد</translation>
        </message>
        <message>
            <source>the code of an offer of the support team</source>
            <translation>کد پیشنهادی از تیم پشتیبانی</translation>
        </message>
        <message>
            <source>the code of a course</source>
            <translation>کد یک دوره آموزشی</translation>
        </message>
        <message>
            <source>each course of a member once: it stands in line {line} too</source>
            <translation>هر دوره آموزشی عضو یک بار: در سطر {line} هم آمده است</translation>
        </message>
        <message>
            <source>each form once: it stands in line {line} too</source>
            <translation>هر فرم یک بار: در سطر {line} هم آمده است</translation>
        </message>
        <message>
            <source>a form that was not imported before</source>
            <translation>فرمی که پیش‌تر وارد نشده باشد</translation>
        </message>
        <message>
            <source>a referrer who is not {code} or below</source>
            <translation>معرفی که خود {code} یا زیرمجموعه‌اش نباشد</translation>
        </message>
        <message>
            <source>the columns {columns}</source>
            <translation>ستون‌های {columns}</translation>
        </message>
        <message>
            <source>the number of the order</source>
            <translation>شماره سفارش</translation>
        </message>
        <message>
            <source>the day of the order</source>
            <translation>روز سفارش</translation>
        </message>
        <message>
            <source>the status of the order</source>
            <translation>وضعیت سفارش</translation>
        </message>
        <message>
            <source>a vendor, or the code of a product of the list</source>
            <translation>فروشنده، یا کد کالایی از فهرست</translation>
        </message>
        <message>
            <source>the code, the name or the shop's name of one member</source>
            <translation>کد، نام یا نام فروشگاه یک عضو</translation>
        </message>
        <message>
            <source>products of one member in an order, as this report has no amounts by item; take an export with one row an item instead</source>
            <translation>سفارشی با کالاهای یک عضو، چون این گزارش مبلغ هر قلم را ندارد؛ خروجی‌ای را بگیرید که برای هر قلم یک سطر دارد</translation>
        </message>
        <message>
            <source>names of products of the list, each of one product: not {name}</source>
            <translation>نام کالاهای فهرست، هر نام از یک کالا: نه {name}</translation>
        </message>
        <message>
            <source>products as the report lists them: 2× Honey, 1× Soap</source>
            <translation>کالاها آن‌گونه که گزارش می‌نویسد: 2× Honey, 1× Soap</translation>
        </message>
        <message>
            <source>a day written YYYY-MM-DD, a time may follow</source>
            <translation>روزی به شکل YYYY-MM-DD که ساعت می‌تواند در پی آن بیاید</translation>
        </message>
        <message>
            <source>a status of WooCommerce: {statuses}</source>
            <translation>وضعیتی از WooCommerce: {statuses}</translation>
        </message>
        <message>
            <source>an amount with a point, such as 12.50</source>
            <translation>مبلغی با نقطه، مانند 12.50</translation>
        </message>
        <message>
            <source>a whole number of pieces</source>
            <translation>تعداد کامل</translation>
        </message>
    </context>
</TS>
