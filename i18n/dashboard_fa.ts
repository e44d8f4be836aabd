<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Charts</name>
        <message>
            <source>First development bonus</source>
            <translation>پاداش توسعه اولیه</translation>
        </message>
        <message>
            <source>Generation bonus</source>
            <translation>پاداش نسلی</translation>
        </message>
        <message>
            <source>Multi-level bonus</source>
            <translation>پاداش چندسطحی</translation>
        </message>
        <message>
            <source>Rank-persistence bonus</source>
            <translation>پاداش تداوم رتبه</translation>
        </message>
        <message>
            <source>Retail discount</source>
            <translation>پورسانت خرده‌فروشی</translation>
        </message>
        <message>
            <source>Retail incentive</source>
            <translation>طرح تشویقی خرده‌فروشی</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>فروش</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>حائز شرایط</translation>
        </message>
        <message>
            <source>With orders</source>
            <translation>دارای سفارش</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Discounts and bonuses</source>
            <translation>تخفیف و پاداش</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Held or carried on</source>
            <translation>نگه‌داشته یا منتقل‌شده</translation>
        </message>
        <message>
            <source>Rank ups</source>
            <translation>ارتقای رتبه</translation>
        </message>
        <message>
            <source>Rank downs</source>
            <translation>افت رتبه</translation>
        </message>
        <message>
            <source>New members</source>
            <translation>اعضای تازه</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>بسته‌شده</translation>
        </message>
        <message>
            <source>Share of sales</source>
            <translation>سهم از فروش</translation>
        </message>
        <message>
            <source>Invoiced, gross</source>
            <translation>صورت‌حساب‌ها، با مالیات</translation>
        </message>
        <message>
            <source>Payments received</source>
            <translation>واریزهای رسیده</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>خالص</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>مالیات بر ارزش افزوده</translation>
        </message>
        <message>
            <source>Commissions earned</source>
            <translation>پورسانت معرفی</translation>
        </message>
        <message>
            <source>Set off</source>
            <translation>تهاتر</translation>
        </message>
        <message>
            <source>Credit left</source>
            <translation>اعتبار مانده</translation>
        </message>
        <message>
            <source>k</source>
            <translation>هزار</translation>
        </message>
        <message>
            <source>M</source>
            <translation>میلیون</translation>
        </message>
        <message>
            <source>bn</source>
            <translation>میلیارد</translation>
        </message>
        <message>
            <source>Before the cap</source>
            <translation>پیش از سقف</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Cap {share}</source>
            <translation>سقف {share}</translation>
        </message>
        <message>
            <source>Members by rank</source>
            <translation>اعضا بر پایه رتبه</translation>
        </message>
        <message>
            <source>Qualified and active members</source>
            <translation>اعضای حائز شرایط و فعال</translation>
        </message>
        <message>
            <source>Share of the sales that is given away</source>
            <translation>سهمی از فروش که پرداخت می‌شود</translation>
        </message>
        <message>
            <source>Discounts and bonuses by kind</source>
            <translation>تخفیف و پاداش بر پایه نوع</translation>
        </message>
        <message>
            <source>Paid out and held</source>
            <translation>پرداخت‌شده و نگه‌داشته</translation>
        </message>
        <message>
            <source>Rank ups and downs</source>
            <translation>ارتقا و افت رتبه</translation>
        </message>
        <message>
            <source>New and closed members</source>
            <translation>اعضای تازه و بسته‌شده</translation>
        </message>
        <message>
            <source>Members by status</source>
            <translation>اعضا بر پایه وضعیت</translation>
        </message>
        <message>
            <source>Fees invoiced and paid</source>
            <translation>حق عضویت صورت‌حساب‌شده و پرداخت‌شده</translation>
        </message>
        <message>
            <source>Net and VAT invoiced</source>
            <translation>خالص و مالیات صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Referral credit</source>
            <translation>اعتبار معرفی</translation>
        </message>
        <message>
            <source>Top branches of the last month, by sales</source>
            <translation>بزرگ‌ترین شاخه‌های آخرین دوره، بر پایه فروش</translation>
        </message>
        <message>
            <source>Campaigns, by sales</source>
            <translation>کارزارها، بر پایه فروش</translation>
        </message>
    </context>
    <context>
        <name>DashboardCard</name>
        <message>
            <source>Copy the picture</source>
            <translation>رونوشت تصویر</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>رونوشت ارقام</translation>
        </message>
        <message>
            <source>Save the picture …</source>
            <translation>ذخیره تصویر …</translation>
        </message>
        <message>
            <source>Save the figures (CSV) …</source>
            <translation>ذخیره ارقام (CSV) …</translation>
        </message>
        <message>
            <source>Take this chart away</source>
            <translation>برداشتن این نمودار</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>دوره (ماه)</translation>
        </message>
    </context>
    <context>
        <name>DashboardScreen</name>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>فروش</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>ذخیره تصویر</translation>
        </message>
        <message>
            <source>{file} can't be written.</source>
            <translation>{file} را نمی‌توان نوشت.</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>ذخیره ارقام</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>در {file} ذخیره شد</translation>
        </message>
        <message>
            <source>Last {count} months</source>
            <translation>{count} دوره آخر</translation>
        </message>
        <message>
            <source>All months</source>
            <translation>همه دوره‌ها</translation>
        </message>
        <message>
            <source>Months shown</source>
            <translation>دوره‌های نمایش‌داده‌شده</translation>
        </message>
        <message>
            <source>Charts come with the first closed month.</source>
            <translation>نمودارها با نخستین دوره بسته‌شده می‌آیند.</translation>
        </message>
    </context>
</TS>
