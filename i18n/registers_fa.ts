<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Nothing was entered for this month, which is closed.</source>
            <translation>برای این دوره که بسته است چیزی ثبت نشده بود.</translation>
        </message>
        <message>
            <source>Nothing stands here, so there is nothing to do.</source>
            <translation>اینجا چیزی نیست، پس کاری هم نمانده است.</translation>
        </message>
        <message>
            <source>Nothing is entered yet. Press “{act}” above.</source>
            <translation>هنوز چیزی ثبت نشده است. دکمهٔ «{act}» را در بالا بزنید.</translation>
        </message>
        <message>
            <source>Nothing is entered yet. Press “{act}” above, or import it.</source>
            <translation>هنوز چیزی ثبت نشده است. دکمهٔ «{act}» را در بالا بزنید، یا فایلی وارد کنید.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>ورود فایل</translation>
        </message>
    </context>
    <context>
        <name>RegisterValues</name>
        <message>
            <source>yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>no</source>
            <translation>خیر</translation>
        </message>
        <message>
            <source>team</source>
            <translation>تیمی</translation>
        </message>
        <message>
            <source>product group</source>
            <translation>گروه کالا</translation>
        </message>
        <message>
            <source>season</source>
            <translation>فصلی</translation>
        </message>
        <message>
            <source>to companies</source>
            <translation>برای شرکت‌ها</translation>
        </message>
        <message>
            <source>novelty</source>
            <translation>تازگی</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>مشترک</translation>
        </message>
        <message>
            <source>web shop</source>
            <translation>فروشگاه اینترنتی</translation>
        </message>
        <message>
            <source>letters to companies</source>
            <translation>نامه به شرکت‌ها</translation>
        </message>
        <message>
            <source>personal selling</source>
            <translation>فروش حضوری</translation>
        </message>
        <message>
            <source>recommendation</source>
            <translation>سفارش و معرفی</translation>
        </message>
        <message>
            <source>fairs and events</source>
            <translation>نمایشگاه و رویداد</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>همه با هم</translation>
        </message>
        <message>
            <source>pro bono</source>
            <translation>رایگان</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>با دستمزد</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>نوبت‌گرفته</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>از دست رفته</translation>
        </message>
        <message>
            <source>still thinking</source>
            <translation>هنوز در فکر</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>نپذیرفت</translation>
        </message>
        <message>
            <source>joined</source>
            <translation>پیوست</translation>
        </message>
        <message>
            <source>exactly the rest</source>
            <translation>برابر مانده</translation>
        </message>
        <message>
            <source>a part</source>
            <translation>بخشی</translation>
        </message>
        <message>
            <source>more than the rest</source>
            <translation>بیش از مانده</translation>
        </message>
        <message>
            <source>a refund</source>
            <translation>بازپرداخت</translation>
        </message>
        <message>
            <source>no invoice found</source>
            <translation>صورت‌حسابی پیدا نشد</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Reason, for the journal</source>
            <translation>دلیل، برای دفتر رویدادها</translation>
        </message>
        <message>
            <source>Record duties</source>
            <translation>ثبت وظایف</translation>
        </message>
        <message>
            <source>Whether members did their duties of the month. No record means done; payment is held where they were not done.</source>
            <translation>این‌که اعضا وظایف این دوره را انجام داده‌اند یا نه. نبود ثبت یعنی انجام شده؛ اگر انجام نشده باشد پرداخت نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>Record …</source>
            <translation>ثبت …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>تغییر …</translation>
        </message>
        <message>
            <source>Record an exemption</source>
            <translation>ثبت معافیت</translation>
        </message>
        <message>
            <source>Take the exemption away</source>
            <translation>برداشتن معافیت</translation>
        </message>
        <message>
            <source>Legal excuses: a month that is excused does not count towards closing a representative.</source>
            <translation>عذرهای قانونی: دوره معاف در بستن نماینده به شمار نمی‌آید.</translation>
        </message>
        <message>
            <source>Take away …</source>
            <translation>برداشتن …</translation>
        </message>
        <message>
            <source>Add an adjustment</source>
            <translation>افزودن تعدیل</translation>
        </message>
        <message>
            <source>Amount in toman, below 0 to take off</source>
            <translation>مبلغ به تومان، برای کسر منفی</translation>
        </message>
        <message>
            <source>Take the adjustment away</source>
            <translation>برداشتن تعدیل</translation>
        </message>
        <message>
            <source>Amounts added to a month's pay or taken off it. The text is printed on the payout slip; the internal note is printed nowhere.</source>
            <translation>مبلغ‌هایی که به پرداخت دوره افزوده یا از آن کسر می‌شود. متن روی فیش پرداخت چاپ می‌شود؛ یادداشت داخلی هیچ‌جا چاپ نمی‌شود.</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>افزودن …</translation>
        </message>
        <message>
            <source>Hand the gift over</source>
            <translation>تحویل هدیه</translation>
        </message>
        <message>
            <source>owed</source>
            <translation>بدهکاریم</translation>
        </message>
        <message>
            <source>{name}, by mistake</source>
            <translation>{name}، به اشتباه</translation>
        </message>
        <message>
            <source>not owed, by a correction</source>
            <translation>بدهکار نیستیم، بنا بر اصلاح</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>هدیه‌ها</translation>
        </message>
        <message>
            <source>Gifts of the rank-persistence bonus: owed until they are handed over.</source>
            <translation>هدیه‌های پاداش تداوم رتبه: تا تحویل، بدهی شمرده می‌شوند.</translation>
        </message>
        <message>
            <source>Hand over …</source>
            <translation>تحویل …</translation>
        </message>
        <message>
            <source>{register}: add</source>
            <translation>{register}: افزودن</translation>
        </message>
        <message>
            <source>{register}: change</source>
            <translation>{register}: تغییر</translation>
        </message>
        <message>
            <source>{register}: take away</source>
            <translation>{register}: برداشتن</translation>
        </message>
        <message>
            <source>Payment {number} of {amount}, by {party}: {text}</source>
            <translation>واریز {number} به مبلغ {amount}، از {party}: {text}</translation>
        </message>
        <message>
            <source>Choose the invoice</source>
            <translation>گزینش صورت‌حساب</translation>
        </message>
        <message>
            <source>Withdraw the choice</source>
            <translation>پس گرفتن گزینش</translation>
        </message>
        <message>
            <source>Payment matching</source>
            <translation>تطبیق واریزها</translation>
        </message>
        <message>
            <source>Payments that no close has given to an invoice yet. The next close takes the invoice shown; where none is found, or another is meant, choose it.</source>
            <translation>واریزهایی که هنوز با هیچ بستنی به صورت‌حسابی نرسیده‌اند. بستن بعدی صورت‌حساب نشان‌داده‌شده را می‌گیرد؛ اگر پیدا نشده یا دیگری منظور است، آن را برگزینید.</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>پرداخت‌کننده</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>تطبیق</translation>
        </message>
        <message>
            <source>Left afterwards</source>
            <translation>مانده پس از آن</translation>
        </message>
        <message>
            <source>Choose the invoice …</source>
            <translation>گزینش صورت‌حساب …</translation>
        </message>
        <message>
            <source>Withdraw the choice …</source>
            <translation>پس گرفتن گزینش …</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>صورت‌حساب فروش</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>{member} wrote as referrer: {name}</source>
            <translation>{member} معرف را چنین نوشته است: {name}</translation>
        </message>
        <message>
            <source>Decide on the referrer</source>
            <translation>تصمیم درباره معرف</translation>
        </message>
        <message>
            <source>Another member's code</source>
            <translation>کد عضوی دیگر</translation>
        </message>
        <message>
            <source>Referrer matching</source>
            <translation>تطبیق معرف‌ها</translation>
        </message>
        <message>
            <source>Members whose joining form names a referrer that is not exactly one member. The likeliest comes first; nothing is decided without you.</source>
            <translation>اعضایی که معرف نوشته‌شده در برگه عضویتشان درست یک عضو نیست. محتمل‌ترین نخست می‌آید؛ بی شما تصمیمی گرفته نمی‌شود.</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>محتمل‌ترین</translation>
        </message>
        <message>
            <source>Decide …</source>
            <translation>تصمیم …</translation>
        </message>
    </context>
    <context>
        <name>RegistersScreen</name>
        <message>
            <source>Registers</source>
            <translation>دفترهای ثبت</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>دوره (ماه)</translation>
        </message>
    </context>
</TS>
