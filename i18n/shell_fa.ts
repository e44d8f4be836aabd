<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
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
        <name>NotYet</name>
        <message>
            <source>There are no members yet. Import a file of members first: the Import place shows which columns it needs.</source>
            <translation>هنوز عضوی نیست. نخست فایل اعضا را وارد کنید: در بخش ورود می‌بینید که چه ستون‌هایی لازم است.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>ورود یک فایل</translation>
        </message>
        <message>
            <source>No month is closed yet. This place shows what comes of closed months.</source>
            <translation>هنوز دوره‌ای بسته نشده است. اینجا نتیجهٔ دوره‌های بسته دیده می‌شود.</translation>
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
            <translation>زبان، رنگ‌ها و اندازهٔ حروف بی‌درنگ اعمال و در همین رایانه نگه داشته می‌شود. مشخصات سازمان بر برگه‌ها و در فایل‌های بانکی آن می‌آید و بخشی از دفترهای آن است.</translation>
        </message>
        <message>
            <source>Every value and reading of the plan, with its source, its history and who changed it. A change is a new value from a day on, with a reason; closed months keep what they were closed with.</source>
            <translation>همه مقدارها و برداشت‌های طرح، با منبع، تاریخچه و تغییردهنده. تغییر یعنی مقداری تازه از یک روز به بعد، با دلیل؛ دوره‌های بسته همان را که با آن بسته شدند نگه می‌دارند.</translation>
        </message>
        <message>
            <source>Slips, invoices, statements and lists of a month, as they come out of the printer. Choose what and for whom, then print or save. The second tab sets colour, logo, paper and words.</source>
            <translation>فیش‌ها، صورت‌حساب‌ها و فهرست‌های یک دوره، همان‌گونه که از چاپگر بیرون می‌آیند. بگویید چه و برای چه کسی، سپس چاپ یا ذخیره کنید. زبانهٔ دوم رنگ، نشان، کاغذ و واژه‌ها را تعیین می‌کند.</translation>
        </message>
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
        <message>
            <source>The whole downline as a map: one row a level, the largest leg first. Click a box to select a member, double-click to see its branch alone; below it stand its cards and its outline. The slider goes through the closed months; C shows compression, G generations, D what has changed, W where a payout came from.</source>
            <translation>کل زیرمجموعه به صورت نقشه: هر ردیف یک سطح، بزرگ‌ترین شاخه اول. برای انتخاب عضو کلیک و برای دیدن شاخه‌اش به تنهایی دوبار کلیک کنید؛ زیر نقشه کارت‌ها و فهرست درختی است. لغزنده از ماه‌های بسته‌شده می‌گذرد؛ C کمپرس، G نسل‌ها، D تغییرات و W منشأ پرداخت را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Why a figure is what it is: who brought a line and by how much, who was paid from an order, why somebody has no line, what a rank asks for. Click a name, a kind or an order to ask on; print the answer in the member's language.</source>
            <translation>چرا یک رقم چنین است: چه کسی چه سهمی در یک سطر داشت، از یک سفارش به چه کسی پرداخت شد، چرا کسی سطری ندارد، یک رتبه چه می‌خواهد. برای پرسش بعدی روی نام، نوع یا سفارش کلیک کنید؛ پاسخ را به زبان عضو چاپ کنید.</translation>
        </message>
        <message>
            <source>Change readings, numbers of the plan or members, and see what closed months would have paid; or compare two months. Nothing is written to the books; scenarios are kept beside them.</source>
            <translation>برداشت‌ها، عددهای طرح یا اعضا را عوض کنید و ببینید دوره‌های بسته‌شده چه می‌پرداختند؛ یا دو دوره را مقایسه کنید. چیزی در دفترها نوشته نمی‌شود؛ سناریوها کنار آن‌ها نگه داشته می‌شوند.</translation>
        </message>
        <message>
            <source>A late fact of a closed month: say it with its true day, look at all effects, then post. Closed months stay as they are; the difference is paid, or owed, in the open month.</source>
            <translation>واقعیت دیررسیده یک دوره بسته‌شده: آن را با روز درستش بگویید، همه اثرها را ببینید، سپس ثبت کنید. دوره‌های بسته‌شده همان‌گونه می‌مانند؛ تفاوت در دوره باز پرداخت یا بدهی می‌شود.</translation>
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
            <translation>فایل یک سازمان را باز کنید، سازمان تازه‌ای بسازید، یا نخست در نمونهٔ نمایشی گشتی بزنید.</translation>
        </message>
        <message>
            <source>Parvi</source>
            <translation>پاروی</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>No month is closed yet</source>
            <translation>هنوز هیچ دوره‌ای بسته نشده است</translation>
        </message>
        <message>
            <source>Closed through {month} · to be paid by {day}</source>
            <translation>بسته تا {month} · مهلت پرداخت {day}</translation>
        </message>
        <message>
            <source>Closed through {month}</source>
            <translation>بسته تا {month}</translation>
        </message>
    </context>
    <context>
        <name>NewOrganisationDialog</name>
        <message>
            <source>&amp;Encrypt the file with a passphrase</source>
            <translation>&amp;رمز کردن فایل با گذرواژه</translation>
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
            <translation>&amp;فایل</translation>
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
            <translation>هیچ‌کس، حتی سازندگان این برنامه، فایل رمزشده را بی گذرواژه باز نمی‌کند. آن را جایی نگه دارید که پیدایش کنید.</translation>
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
            <translation>فایلی با این نام هست: نام دیگری برگزینید.</translation>
        </message>
        <message>
            <source>The file needs a name.</source>
            <translation>فایل نامی می‌خواهد.</translation>
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
        <name>Papers</name>
        <message>
            <source>Export payouts</source>
            <translation>خروجی پرداخت‌ها</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>پشتیبان‌گیری</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>سازمان (*.parvi)</translation>
        </message>
        <message>
            <source>Payouts of {month} are in {file}</source>
            <translation>پرداخت‌های {month} در {file} است</translation>
        </message>
        <message>
            <source>Exporting payouts</source>
            <translation>نوشتن پرداخت‌ها</translation>
        </message>
        <message>
            <source>A verified copy is in {file}</source>
            <translation>رونوشت وارسی‌شده در {file} است</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>تهیه پشتیبان</translation>
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
        <message>
            <source>Plan</source>
            <translation>طرح</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>اسناد</translation>
        </message>
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
        <message>
            <source>Downline</source>
            <translation>زیرمجموعه</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>چرا؟</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>اگر-آنگاه</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>اصلاح</translation>
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
        <name>Welcome</name>
        <message>
            <source>Parvi</source>
            <translation>پاروی</translation>
        </message>
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
