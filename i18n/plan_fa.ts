<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>PlanDetail</name>
        <message>
            <source>Change …</source>
            <translation>تغییر …</translation>
        </message>
        <message>
            <source>Default: {reading}. {why}</source>
            <translation>پیش‌فرض: {reading}. {why}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاریخچه</translation>
        </message>
        <message>
            <source>In force since {day}</source>
            <translation>برقرار از {day}</translation>
        </message>
        <message>
            <source>In force since {day} ({unit})</source>
            <translation>برقرار از {day} ({unit})</translation>
        </message>
        <message>
            <source>Readings taken without an option</source>
            <translation>برداشت‌های بدون گزینه</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>منبع: {source}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>When</source>
            <translation>چه زمانی</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>چه کسی</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>the plan</source>
            <translation>خود طرح</translation>
        </message>
        <message>
            <source>the start</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <source>{reading} (in force)</source>
            <translation>{reading} (برقرار)</translation>
        </message>
        <message>
            <source>{text} ({source})</source>
            <translation>{text} ({source})</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;دلیل</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>انصراف</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Holds &amp;from</source>
            <translation>برقرار ا&amp;ز</translation>
        </message>
        <message>
            <source>It goes into the journal</source>
            <translation>در دفتر رویدادها نوشته می‌شود</translation>
        </message>
    </context>
    <context>
        <name>PlanGrid</name>
        <message>
            <source>Band {number}</source>
            <translation>پله {number}</translation>
        </message>
        <message>
            <source>Below the first band</source>
            <translation>زیر پله اول</translation>
        </message>
        <message>
            <source>Branch {number}</source>
            <translation>شاخه {number}</translation>
        </message>
        <message>
            <source>Cash (toman)</source>
            <translation>نقدی (تومان)</translation>
        </message>
        <message>
            <source>Ends at (points)</source>
            <translation>پایان پله (امتیاز)</translation>
        </message>
        <message>
            <source>Generation {number}</source>
            <translation>نسل {number}</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>هدیه</translation>
        </message>
        <message>
            <source>Length {number}</source>
            <translation>مدت {number}</translation>
        </message>
        <message>
            <source>Level {number}</source>
            <translation>سطح {number}</translation>
        </message>
        <message>
            <source>Month {number}</source>
            <translation>ماه {number}</translation>
        </message>
        <message>
            <source>Months that make an award</source>
            <translation>دوره‌های لازم برای پاداش</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>شخصی</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>رتبه</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>جمع</translation>
        </message>
    </context>
    <context>
        <name>PlanPackages</name>
        <message>
            <source>12 months</source>
            <translation>۱۲ ماهه</translation>
        </message>
        <message>
            <source>12 months, like 124.00</source>
            <translation>۱۲ ماهه، مانند 124.00</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>۳ ماهه</translation>
        </message>
        <message>
            <source>3 months, with tax</source>
            <translation>۳ ماهه، با مالیات</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>ماهانه</translation>
        </message>
        <message>
            <source>A month (euros with tax)</source>
            <translation>ماهانه (یورو با مالیات)</translation>
        </message>
        <message>
            <source>Add or change an add-on</source>
            <translation>افزودن یا تغییر بسته افزوده</translation>
        </message>
        <message>
            <source>Add or change an add-on …</source>
            <translation>افزودن یا تغییر بسته افزوده …</translation>
        </message>
        <message>
            <source>Add-ons</source>
            <translation>بسته‌های افزوده</translation>
        </message>
        <message>
            <source>Change a package …</source>
            <translation>تغییر بسته …</translation>
        </message>
        <message>
            <source>Change the package {name}</source>
            <translation>تغییر بسته {name}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>برقرار از</translation>
        </message>
        <message>
            <source>Marketing items</source>
            <translation>اقلام بازاریابی</translation>
        </message>
        <message>
            <source>Marketing items, with ; between</source>
            <translation>اقلام بازاریابی، با ; میان آن‌ها</translation>
        </message>
        <message>
            <source>Merchant packages</source>
            <translation>بسته‌های فروشندگی</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation>در فروش</translation>
        </message>
        <message>
            <source>Product quota</source>
            <translation>سهمیه کالا</translation>
        </message>
        <message>
            <source>Products more</source>
            <translation>کالای بیشتر</translation>
        </message>
        <message>
            <source>Terms and months that start before keep the price of then.</source>
            <translation>دوره‌ها و ماه‌هایی که پیش از آن آغاز می‌شود قیمت همان زمان را دارد.</translation>
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
        <name>PlanScreen</name>
        <message>
            <source>In force</source>
            <translation>برقرار</translation>
        </message>
        <message>
            <source>It holds from the first open month on.</source>
            <translation>از نخستین دوره باز به بعد برقرار است.</translation>
        </message>
        <message>
            <source>Options: readings that can be chosen</source>
            <translation>گزینه‌ها: برداشت‌های قابل انتخاب</translation>
        </message>
        <message>
            <source>Other values stand in the plan for later days and hold from then on.</source>
            <translation>برای روزهای بعدتر مقدارهای دیگری در طرح هست که از آن روز برقرار می‌شود.</translation>
        </message>
        <message>
            <source>Readings taken without an option</source>
            <translation>برداشت‌های بدون گزینه</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>قاعده</translation>
        </message>
        <message>
            <source>Rules of the plan</source>
            <translation>قاعده‌های طرح</translation>
        </message>
        <message>
            <source>Search the plan</source>
            <translation>جست‌وجو در طرح</translation>
        </message>
        <message>
            <source>The new value holds from the day on; months that are closed stay as they were.</source>
            <translation>مقدار تازه از آن روز برقرار است؛ دوره‌های بسته همان که بودند می‌مانند.</translation>
        </message>
        <message>
            <source>The plan as a whole</source>
            <translation>کل طرح</translation>
        </message>
        <message>
            <source>The plan has changed; closed months stay as they were</source>
            <translation>طرح تغییر کرد؛ دوره‌های بسته همان که بودند می‌مانند</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>مقدارها</translation>
        </message>
        <message>
            <source>packages</source>
            <translation>بسته‌ها</translation>
        </message>
    </context>
    <context>
        <name>PlanUnits</name>
        <message>
            <source>day of the month</source>
            <translation>روز ماه</translation>
        </message>
        <message>
            <source>days</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>euros, tax included</source>
            <translation>یورو، با مالیات</translation>
        </message>
        <message>
            <source>levels</source>
            <translation>سطح</translation>
        </message>
        <message>
            <source>merchant package</source>
            <translation>بسته فروشندگی</translation>
        </message>
        <message>
            <source>months</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>درصد</translation>
        </message>
        <message>
            <source>rank</source>
            <translation>رتبه</translation>
        </message>
        <message>
            <source>sales points</source>
            <translation>امتیاز فروش</translation>
        </message>
        <message>
            <source>toman</source>
            <translation>تومان</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>a table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>{number} {unit}</source>
            <translation>{number} {unit}</translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message>
            <source>not a member yet</source>
            <translation>هنوز عضو نیست</translation>
        </message>
        <message>
            <source>trial</source>
            <translation>دوره آزمایشی</translation>
        </message>
        <message>
            <source>active</source>
            <translation>فعال</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>منقضی</translation>
        </message>
        <message>
            <source>left</source>
            <translation>رفته</translation>
        </message>
        <message>
            <source>no rank</source>
            <translation>بدون رتبه</translation>
        </message>
    </context>
</TS>
