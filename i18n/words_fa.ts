<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Figures</name>
        <message>
            <source>Sales</source>
            <translation>فروش</translation>
        </message>
        <message>
            <source>Retail discounts</source>
            <translation>پورسانت خرده‌فروشی</translation>
        </message>
        <message>
            <source>Bonuses before the cap</source>
            <translation>پاداش‌ها پیش از سقف</translation>
        </message>
        <message>
            <source>Share of sales</source>
            <translation>سهم از فروش</translation>
        </message>
        <message>
            <source>Payout cap</source>
            <translation>سقف پرداخت</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>ضریب سقف</translation>
        </message>
        <message>
            <source>Bonuses after the cap</source>
            <translation>پاداش‌ها پس از سقف</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>حائز شرایط</translation>
        </message>
        <message>
            <source>Closed for want of orders</source>
            <translation>بسته‌شده به سبب نبود سفارش</translation>
        </message>
        <message>
            <source>Referral commissions earned</source>
            <translation>پورسانت معرفی کسب‌شده</translation>
        </message>
        <message>
            <source>Set off against fees</source>
            <translation>تهاترشده با حق عضویت</translation>
        </message>
        <message>
            <source>Paid to accounts</source>
            <translation>پرداخت‌شده به حساب‌ها</translation>
        </message>
        <message>
            <source>Invoiced, net</source>
            <translation>صورت‌حساب‌ها، خالص</translation>
        </message>
        <message>
            <source>VAT invoiced</source>
            <translation>مالیات بر ارزش افزوده صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Invoiced, gross</source>
            <translation>صورت‌حساب‌ها، با مالیات</translation>
        </message>
        <message>
            <source>Trials ended</source>
            <translation>دوره‌های آزمایشی پایان‌یافته</translation>
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
        <message>
            <source>Form number</source>
            <translation>شماره فرم</translation>
        </message>
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
            <source>Consent to self-billing</source>
            <translation>رضایت به صدور صورت‌حساب از سوی سازمان</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>با چه کسی</translation>
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
            <translation>فرم‌های عضویت</translation>
        </message>
        <message>
            <source>Support team</source>
            <translation>تیم پشتیبانی</translation>
        </message>
        <message>
            <source>Courses completed</source>
            <translation>دوره‌های گذرانده</translation>
        </message>
        <message>
            <source>Campaign participants</source>
            <translation>شرکت‌کنندگان کارزار</translation>
        </message>
        <message>
            <source>Campaign results</source>
            <translation>نتایج کارزار</translation>
        </message>
        <message>
            <source>Talks with newcomers</source>
            <translation>گفتگو با تازه‌واردان</translation>
        </message>
    </context>
    <context>
        <name>PlanTexts</name>
        <message>
            <source>Gross amount that an order must exceed to give starter status</source>
            <translation>مبلغی که سفارش باید از آن بیشتر باشد تا وضعیت استارتر بدهد</translation>
        </message>
        <message>
            <source>Gross sales of the month that qualify a representative</source>
            <translation>فروش ناخالص دوره که نماینده فروش را حائز شرایط می‌کند</translation>
        </message>
        <message>
            <source>Levels below a payee from which bonuses are paid</source>
            <translation>سطح‌های زیرمجموعه که از آن‌ها پاداش پرداخت می‌شود</translation>
        </message>
        <message>
            <source>Rank from which a member heads a generation</source>
            <translation>رتبه‌ای که عضو از آن به بعد سر نسل است</translation>
        </message>
        <message>
            <source>First of the second eight managerial ranks, the leaders</source>
            <translation>نخستین رتبه از هشت رتبه مدیریتی دوم (راهبران)</translation>
        </message>
        <message>
            <source>Share of the month's sales that discounts and bonuses may reach</source>
            <translation>سهمی از فروش دوره که تخفیف‌ها و پاداش‌ها تا آن می‌رسند</translation>
        </message>
        <message>
            <source>Months without an order after which a representative is closed</source>
            <translation>دوره‌های بدون سفارش که پس از آن نماینده فروش بسته می‌شود</translation>
        </message>
        <message>
            <source>Day of the following month by which everything is paid</source>
            <translation>روزی از ماه بعد که همه پرداخت‌ها تا آن انجام می‌شود</translation>
        </message>
        <message>
            <source>Conditions of the ranks, lowest first; branches are all points or all ranks</source>
            <translation>شرایط رتبه‌ها از پایین‌ترین؛ شرط شاخه‌ها همه امتیاز یا همه رتبه است</translation>
        </message>
        <message>
            <source>Retail rates by consecutive month: below the first band, then one rate a band</source>
            <translation>نرخ‌های خرده‌فروشی به تفکیک ماه پیاپی: زیر پله اول، سپس برای هر پله یک نرخ</translation>
        </message>
        <message>
            <source>First development bonus by level</source>
            <translation>پاداش توسعه اولیه به تفکیک سطح</translation>
        </message>
        <message>
            <source>Multi-level bonus by rank and level</source>
            <translation>پاداش چندسطحی به تفکیک رتبه و سطح</translation>
        </message>
        <message>
            <source>Generation bonus by rank and generation</source>
            <translation>پاداش نسلی به تفکیک رتبه و نسل</translation>
        </message>
        <message>
            <source>Rank-persistence bonus: cash in toman and gift at the third period</source>
            <translation>پاداش تداوم رتبه: مبلغ نقدی به تومان و هدیه در دوره سوم</translation>
        </message>
        <message>
            <source>Value added tax on fees and commissions</source>
            <translation>مالیات بر ارزش افزوده حق عضویت و پورسانت</translation>
        </message>
        <message>
            <source>Days of the free trial, the joining day included</source>
            <translation>روزهای دوره آزمایشی رایگان، با روز عضویت</translation>
        </message>
        <message>
            <source>Months of a member's first term</source>
            <translation>ماه‌های نخستین دوره عضویت</translation>
        </message>
        <message>
            <source>Months that a later term may have</source>
            <translation>ماه‌هایی که دوره عضویت بعدی می‌تواند داشته باشد</translation>
        </message>
        <message>
            <source>Merchant packages: prices of 12 and 3 months with tax, products, marketing</source>
            <translation>بسته‌های فروشندگی: قیمت ۱۲ و ۳ ماهه با مالیات، کالاها، بازاریابی</translation>
        </message>
        <message>
            <source>Package whose year a referrer without a package saves for</source>
            <translation>بسته‌ای که معرف بدون بسته برای یک سال آن پس‌انداز می‌کند</translation>
        </message>
        <message>
            <source>Referral commission, of the list net of the first-year fee</source>
            <translation>پورسانت معرفی، از مبلغ خالص حق عضویت سال اول</translation>
        </message>
        <message>
            <source>Referral commission where it is a fixed amount, net</source>
            <translation>پورسانت معرفی در حالت مبلغ ثابت، خالص</translation>
        </message>
        <message>
            <source>Number of the first invoice</source>
            <translation>شماره نخستین صورت‌حساب فروش</translation>
        </message>
        <message>
            <source>Points of members who are not qualified</source>
            <translation>امتیاز اعضایی که حائز شرایط نیستند</translation>
        </message>
        <message>
            <source>Depth of team and branch points in the rank conditions</source>
            <translation>عمق امتیاز تیم و شاخه در شرایط رتبه</translation>
        </message>
        <message>
            <source>Who must hold the rank that a branch requirement asks for</source>
            <translation>چه کسی باید رتبه خواسته‌شده از شاخه را داشته باشد</translation>
        </message>
        <message>
            <source>No rank without starter status</source>
            <translation>بدون وضعیت استارتر رتبه‌ای نیست</translation>
        </message>
        <message>
            <source>How the months of the retail incentive are counted</source>
            <translation>شمارش ماه‌های طرح تشویقی خرده‌فروشی</translation>
        </message>
        <message>
            <source>Ranks that receive the first development bonus</source>
            <translation>رتبه‌هایی که پاداش توسعه اولیه می‌گیرند</translation>
        </message>
        <message>
            <source>Whose points the multi-level bonus counts</source>
            <translation>پاداش چندسطحی امتیاز چه کسانی را می‌شمارد</translation>
        </message>
        <message>
            <source>Multi-level bonus of leaders</source>
            <translation>پاداش چندسطحی راهبران</translation>
        </message>
        <message>
            <source>Depth of the generation bonus</source>
            <translation>عمق پاداش نسلی</translation>
        </message>
        <message>
            <source>How periods at a rank are counted</source>
            <translation>شمارش دوره‌های یک رتبه</translation>
        </message>
        <message>
            <source>Smallest balance that is paid, in toman</source>
            <translation>کمترین مانده‌ای که پرداخت می‌شود، به تومان</translation>
        </message>
        <message>
            <source>Days after the due date on which an unpaid invoice lapses a member</source>
            <translation>روزهای پس از سررسید که صورت‌حساب پرداخت‌نشده عضویت را منقضی می‌کند</translation>
        </message>
        <message>
            <source>Days to pay, from the invoice date or the term's start if that is later</source>
            <translation>مهلت پرداخت از روز صورت‌حساب، یا از شروع دوره اگر دیرتر باشد</translation>
        </message>
        <message>
            <source>Amount of the referral commission</source>
            <translation>مبلغ پورسانت معرفی</translation>
        </message>
        <message>
            <source>Statuses in which a referrer earns</source>
            <translation>وضعیت‌هایی که معرف در آن‌ها پورسانت می‌گیرد</translation>
        </message>
        <message>
            <source>Whole credit is paid to a referrer whose next term is a pause</source>
            <translation>همه اعتبار به معرفی که دوره بعدش توقف است پرداخت می‌شود</translation>
        </message>
        <message>
            <source>Renewals against which credit is set off</source>
            <translation>تمدیدهایی که اعتبار با آن‌ها تهاتر می‌شود</translation>
        </message>
        <message>
            <source>Value added tax on payouts</source>
            <translation>مالیات بر ارزش افزوده پرداخت‌ها</translation>
        </message>
        <message>
            <source>Smallest excess that is paid, in euros, net</source>
            <translation>کمترین مازادی که پرداخت می‌شود، به یورو، خالص</translation>
        </message>
        <message>
            <source>The source leaves who is not qualified out of the month's plan.</source>
            <translation>متن طرح کسی را که حائز شرایط نیست از طرح دوره کنار می‌گذارد.</translation>
        </message>
        <message>
            <source>The source limits payment to seven levels, not the count of a team.</source>
            <translation>متن طرح پرداخت را به هفت سطح محدود می‌کند، نه شمارش تیم را.</translation>
        </message>
        <message>
            <source>The source calls the whole subtree a branch.</source>
            <translation>متن طرح همه زیرمجموعه را شاخه می‌نامد.</translation>
        </message>
        <message>
            <source>The source makes Starter the first step, by an order above its limit.</source>
            <translation>متن طرح استارتر را گام نخست می‌داند، با سفارشی بالاتر از حد آن.</translation>
        </message>
        <message>
            <source>The source states its purpose: against stockpiling, for selling each month.</source>
            <translation>متن طرح هدف خود را گفته است: جلوگیری از انبار کردن و فروش هر ماهه.</translation>
        </message>
        <message>
            <source>The source's own list.</source>
            <translation>فهرست خود متن طرح.</translation>
        </message>
        <message>
            <source>The letter of the source: members of the levels below.</source>
            <translation>عین متن طرح: اعضای سطح‌های پایین‌تر.</translation>
        </message>
        <message>
            <source>The table of the source has no row for them.</source>
            <translation>جدول متن طرح برای آن‌ها سطری ندارد.</translation>
        </message>
        <message>
            <source>The source repeats its limit of seven levels below every table.</source>
            <translation>متن طرح محدودیت هفت سطح را زیر هر جدول تکرار می‌کند.</translation>
        </message>
        <message>
            <source>Persistence means holding the rank without a break.</source>
            <translation>تداوم یعنی حفظ رتبه بی وقفه.</translation>
        </message>
        <message>
            <source>The source names no minimum.</source>
            <translation>متن طرح کمینه‌ای نمی‌گوید.</translation>
        </message>
        <message>
            <source>The source says nothing of unpaid fees; a month leaves time for a reminder.</source>
            <translation>متن طرح از حق عضویت پرداخت‌نشده چیزی نمی‌گوید؛ یک ماه فرصت یادآوری می‌دهد.</translation>
        </message>
        <message>
            <source>The source names no term of payment; two weeks are usual.</source>
            <translation>متن طرح مهلت پرداخت نمی‌گوید؛ دو هفته معمول است.</translation>
        </message>
        <message>
            <source>The source names the rate first, and the amount as what it comes to.</source>
            <translation>متن طرح نخست نرخ را می‌گوید و مبلغ را نتیجه آن.</translation>
        </message>
        <message>
            <source>The source says that members earn, and does not ask for a paid term.</source>
            <translation>متن طرح می‌گوید اعضا پورسانت می‌گیرند و دوره پرداخت‌شده نمی‌خواهد.</translation>
        </message>
        <message>
            <source>The source sets commissions off against the next fee first.</source>
            <translation>متن طرح پورسانت را نخست با حق عضویت بعدی تهاتر می‌کند.</translation>
        </message>
        <message>
            <source>A term of three months is a fee of the next year, too.</source>
            <translation>دوره سه‌ماهه نیز حق عضویت سال بعد است.</translation>
        </message>
        <message>
            <source>Only who is registered for value added tax may charge it.</source>
            <translation>تنها کسی که برای مالیات بر ارزش افزوده ثبت شده می‌تواند آن را بگیرد.</translation>
        </message>
        <message>
            <source>they count nowhere</source>
            <translation>هیچ جا شمرده نمی‌شود</translation>
        </message>
        <message>
            <source>they count for the nearest qualified ancestor, without occupying a level</source>
            <translation>برای نزدیک‌ترین بالاسری حائز شرایط شمرده می‌شود، بی آن که سطحی بگیرد</translation>
        </message>
        <message>
            <source>everybody below counts</source>
            <translation>همه زیرمجموعه شمرده می‌شود</translation>
        </message>
        <message>
            <source>only the paid levels count</source>
            <translation>تنها سطح‌های پرداختی شمرده می‌شود</translation>
        </message>
        <message>
            <source>somebody in the branch</source>
            <translation>کسی در شاخه</translation>
        </message>
        <message>
            <source>the level-1 member itself</source>
            <translation>خود عضو سطح ۱</translation>
        </message>
        <message>
            <source>starter status is needed</source>
            <translation>وضعیت استارتر لازم است</translation>
        </message>
        <message>
            <source>the points alone decide</source>
            <translation>تنها امتیازها تعیین می‌کند</translation>
        </message>
        <message>
            <source>qualified periods in a row, this one included</source>
            <translation>دوره‌های پیاپی حائز شرایط، با همین دوره</translation>
        </message>
        <message>
            <source>periods since joining, the joining period being the first</source>
            <translation>دوره‌ها از زمان عضویت، دوره عضویت نخستین است</translation>
        </message>
        <message>
            <source>everybody at the level</source>
            <translation>همه افراد آن سطح</translation>
        </message>
        <message>
            <source>only those with no generation head between, themselves included</source>
            <translation>تنها کسانی که خود و میانشان سر نسل نیست</translation>
        </message>
        <message>
            <source>leaders have the generation bonus alone</source>
            <translation>راهبران تنها پاداش نسلی دارند</translation>
        </message>
        <message>
            <source>they keep the row of the highest rank below them, on their group</source>
            <translation>سطر بالاترین رتبه پایین‌تر را بر گروه شخصی خود نگه می‌دارند</translation>
        </message>
        <message>
            <source>levels and generations are both limited</source>
            <translation>هم سطح‌ها و هم نسل‌ها محدود است</translation>
        </message>
        <message>
            <source>generations are limited, levels are not</source>
            <translation>نسل‌ها محدود است، سطح‌ها نه</translation>
        </message>
        <message>
            <source>any other rank, or none, sets the count to 0</source>
            <translation>هر رتبه دیگر یا نبود رتبه شمارش را صفر می‌کند</translation>
        </message>
        <message>
            <source>periods need not adjoin; one counter a rank</source>
            <translation>دوره‌ها لازم نیست پیاپی باشد؛ هر رتبه شمارشی جدا دارد</translation>
        </message>
        <message>
            <source>the rate, of the list net of the first-year fee</source>
            <translation>نرخ، از مبلغ خالص حق عضویت سال اول</translation>
        </message>
        <message>
            <source>the fixed amount</source>
            <translation>مبلغ ثابت</translation>
        </message>
        <message>
            <source>it is paid out</source>
            <translation>پرداخت می‌شود</translation>
        </message>
        <message>
            <source>it is kept for the next fee, like anybody's</source>
            <translation>مانند دیگران برای حق عضویت بعدی نگه داشته می‌شود</translation>
        </message>
        <message>
            <source>any renewal</source>
            <translation>هر تمدید</translation>
        </message>
        <message>
            <source>only renewals of 12 months</source>
            <translation>تنها تمدیدهای ۱۲ ماهه</translation>
        </message>
        <message>
            <source>for referrers who are registered for it</source>
            <translation>برای معرف‌های ثبت‌شده در مالیات بر ارزش افزوده</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>برای همه</translation>
        </message>
        <message>
            <source>Defaults of options follow the letter of the source where it has one, and the purpose that it states where it has not.</source>
            <translation>پیش‌فرض گزینه‌ها، هر جا متن طرح صراحت دارد، همان متن است و هر جا ندارد، هدفی که بیان کرده است.</translation>
        </message>
        <message>
            <source>A “+” behind a number of the source means “at least”.</source>
            <translation>«+» پس از عدد در متن طرح یعنی «دست‌کم».</translation>
        </message>
        <message>
            <source>The source prints “7 levels+” as the own sales points of three ranks, between 600+ and 1,000+: it is read as 700+.</source>
            <translation>متن طرح برای امتیاز فروش شخصی سه رتبه، میان +۶۰۰ و +۱۰۰۰، «+۷ سطح» چاپ کرده است: +۷۰۰ خوانده می‌شود.</translation>
        </message>
        <message>
            <source>The source prints the word Rahbar twice in the second branch of Rahbar Arshad: it is read as Rahbar***.</source>
            <translation>متن طرح در شاخه دوم راهبر ارشد واژه راهبر را دو بار چاپ کرده است: راهبر*** خوانده می‌شود.</translation>
        </message>
        <message>
            <source>The bands of the retail discount run over the whole month, not over each invoice.</source>
            <translation>پله‌های پورسانت خرده‌فروشی بر همه دوره حساب می‌شود، نه بر هر صورت‌حساب.</translation>
        </message>
        <message>
            <source>Exactly 99 points lie in the band of 2 %; the source prints 99 in both bands.</source>
            <translation>درست ۹۹ امتیاز در پله ۲٪ است؛ متن طرح ۹۹ را در هر دو پله چاپ کرده است.</translation>
        </message>
        <message>
            <source>The retail incentive takes the place of the first month's rates; it needs qualification and is paid at the close.</source>
            <translation>طرح تشویقی خرده‌فروشی جای نرخ‌های ماه اول را می‌گیرد؛ شرط آن حائز شرایط بودن است و هنگام بستن دوره پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>“Only once” of the first development bonus means once for each member who orders.</source>
            <translation>«تنها یک بار» در پاداش توسعه اولیه یعنی یک بار برای هر عضوی که سفارش می‌دهد.</translation>
        </message>
        <message>
            <source>The columns of the table count generations; its heading, “first five managerial ranks”, is not followed.</source>
            <translation>ستون‌های جدول نسل‌ها را می‌شمارد؛ عنوان آن، «پنج رتبه مدیریتی اول»، ملاک نیست.</translation>
        </message>
        <message>
            <source>Shokuh Farhan has no row in the source and takes that of Rahbar Arshad.</source>
            <translation>شکوه فرهان در متن طرح سطری ندارد و سطر راهبر ارشد را می‌گیرد.</translation>
        </message>
        <message>
            <source>The group of a generation is everybody below its head, up to the next head.</source>
            <translation>گروه یک نسل همه زیرمجموعه سر آن است، تا سر نسل بعدی.</translation>
        </message>
        <message>
            <source>“3 repetitions” means the third month at the rank.</source>
            <translation>«۳ تکرار» یعنی سومین دوره در آن رتبه.</translation>
        </message>
        <message>
            <source>The cap covers every bonus, and the cash of the rank-persistence bonus too.</source>
            <translation>سقف پرداخت همه پاداش‌ها را در بر می‌گیرد، مبلغ نقدی پاداش تداوم رتبه را نیز.</translation>
        </message>
        <message>
            <source>“Two consecutive months” are two whole months of the plan.</source>
            <translation>«دو ماه پیاپی» دو دوره کامل طرح است.</translation>
        </message>
        <message>
            <source>The source says both “without limit” and “100 products”: the quota is 100, and going over it is shown, never blocked.</source>
            <translation>متن طرح هم «بدون محدودیت» و هم «۱۰۰ کالا» می‌گوید: سهمیه ۱۰۰ است و گذشتن از آن نشان داده می‌شود، هرگز مسدود نمی‌شود.</translation>
        </message>
        <message>
            <source>Prices stay the same, tax included, when the rate of the tax changes.</source>
            <translation>با تغییر نرخ مالیات، قیمت‌های با مالیات همان می‌ماند.</translation>
        </message>
        <message>
            <source>“Including VAT 24 %” is printed at the first fee only and is taken to hold for all fees.</source>
            <translation>«با مالیات بر ارزش افزوده ۲۴٪» تنها در نخستین حق عضویت چاپ شده و برای همه برقرار دانسته می‌شود.</translation>
        </message>
        <message>
            <source>starter_order</source>
            <translation>سفارش استارتر</translation>
        </message>
        <message>
            <source>qualifying_sales</source>
            <translation>فروش لازم برای حائز شرایط شدن</translation>
        </message>
        <message>
            <source>paid_levels</source>
            <translation>سطح‌های پرداختی</translation>
        </message>
        <message>
            <source>generation_head</source>
            <translation>سر نسل</translation>
        </message>
        <message>
            <source>first_leader</source>
            <translation>نخستین راهبر</translation>
        </message>
        <message>
            <source>capped_share</source>
            <translation>سقف پرداخت</translation>
        </message>
        <message>
            <source>idle_months</source>
            <translation>دوره‌های بدون سفارش</translation>
        </message>
        <message>
            <source>payment_day</source>
            <translation>روز پرداخت</translation>
        </message>
        <message>
            <source>ranks</source>
            <translation>رتبه‌ها</translation>
        </message>
        <message>
            <source>retail_rates</source>
            <translation>نرخ‌های خرده‌فروشی</translation>
        </message>
        <message>
            <source>development_rates</source>
            <translation>پاداش توسعه اولیه</translation>
        </message>
        <message>
            <source>multilevel_rates</source>
            <translation>پاداش چندسطحی</translation>
        </message>
        <message>
            <source>generation_rates</source>
            <translation>پاداش نسلی</translation>
        </message>
        <message>
            <source>persistence</source>
            <translation>پاداش تداوم رتبه</translation>
        </message>
        <message>
            <source>vat_rate</source>
            <translation>مالیات بر ارزش افزوده</translation>
        </message>
        <message>
            <source>trial_days</source>
            <translation>دوره آزمایشی</translation>
        </message>
        <message>
            <source>first_term</source>
            <translation>نخستین دوره عضویت</translation>
        </message>
        <message>
            <source>later_terms</source>
            <translation>دوره‌های عضویت بعدی</translation>
        </message>
        <message>
            <source>packages</source>
            <translation>بسته‌های فروشندگی</translation>
        </message>
        <message>
            <source>target_package</source>
            <translation>بسته هدف</translation>
        </message>
        <message>
            <source>commission_rate</source>
            <translation>نرخ پورسانت معرفی</translation>
        </message>
        <message>
            <source>commission_fixed</source>
            <translation>پورسانت معرفی ثابت</translation>
        </message>
        <message>
            <source>first_invoice</source>
            <translation>نخستین صورت‌حساب فروش</translation>
        </message>
        <message>
            <source>Farhan plan, section 10</source>
            <translation>طرح فرهان، بخش ۱۰</translation>
        </message>
        <message>
            <source>Farhan plan, section 11</source>
            <translation>طرح فرهان، بخش ۱۱</translation>
        </message>
        <message>
            <source>Farhan plan, section 12</source>
            <translation>طرح فرهان، بخش ۱۲</translation>
        </message>
        <message>
            <source>Farhan plan, section 13 and remark 2</source>
            <translation>طرح فرهان، بخش ۱۳ و تبصره ۲</translation>
        </message>
        <message>
            <source>Farhan plan, section 16</source>
            <translation>طرح فرهان، بخش ۱۶</translation>
        </message>
        <message>
            <source>Farhan plan, section 2</source>
            <translation>طرح فرهان، بخش ۲</translation>
        </message>
        <message>
            <source>Farhan plan, section 2 and remark 4</source>
            <translation>طرح فرهان، بخش ۲ و تبصره ۴</translation>
        </message>
        <message>
            <source>Farhan plan, section 3</source>
            <translation>طرح فرهان، بخش ۳</translation>
        </message>
        <message>
            <source>Farhan plan, section 3 and remark 8</source>
            <translation>طرح فرهان، بخش ۳ و تبصره ۸</translation>
        </message>
        <message>
            <source>Farhan plan, section 4</source>
            <translation>طرح فرهان، بخش ۴</translation>
        </message>
        <message>
            <source>Farhan plan, section 6</source>
            <translation>طرح فرهان، بخش ۶</translation>
        </message>
        <message>
            <source>Farhan plan, section 7</source>
            <translation>طرح فرهان، بخش ۷</translation>
        </message>
        <message>
            <source>Farhan plan, section 8</source>
            <translation>طرح فرهان، بخش ۸</translation>
        </message>
        <message>
            <source>Farhan plan, section 9</source>
            <translation>طرح فرهان، بخش ۹</translation>
        </message>
        <message>
            <source>Farhan plan, sections 5 and 6</source>
            <translation>طرح فرهان، بخش‌های ۵ و ۶</translation>
        </message>
        <message>
            <source>Porukka plan, section 1</source>
            <translation>طرح پوروکا، بخش ۱</translation>
        </message>
        <message>
            <source>Porukka plan, section 2</source>
            <translation>طرح پوروکا، بخش ۲</translation>
        </message>
        <message>
            <source>Porukka plan, section 3</source>
            <translation>طرح پوروکا، بخش ۳</translation>
        </message>
        <message>
            <source>Porukka plan, section 4</source>
            <translation>طرح پوروکا، بخش ۴</translation>
        </message>
        <message>
            <source>Porukka plan, section 8</source>
            <translation>طرح پوروکا، بخش ۸</translation>
        </message>
    </context>
</TS>
