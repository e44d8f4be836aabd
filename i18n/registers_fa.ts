<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>AppError</name>
        <message>
            <source>there is no campaign with the code {campaign}</source>
            <translation>کارزاری با کد {campaign} نیست</translation>
        </message>
        <message>
            <source>{key}: this is not on record, or no longer; look again</source>
            <translation>{key}: این ثبت نشده است یا دیگر نیست؛ دوباره نگاه کنید</translation>
        </message>
        <message>
            <source>{key}: {count} row(s) of {register} name this; take those away first</source>
            <translation>{key}: {count} ردیف از {register} به این اشاره می‌کند؛ نخست آن‌ها را بردارید</translation>
        </message>
        <message>
            <source>{member}: this is decided already, nothing was changed</source>
            <translation>{member}: دربارهٔ این پیش‌تر تصمیم گرفته شده است؛ چیزی تغییر نکرد</translation>
        </message>
        <message>
            <source>members of this plan name no referrer: a sponsor is entered with them</source>
            <translation>اعضای این طرح معرف را در فرم نام نمی‌برند: معرف همراه خود عضو ثبت می‌شود</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
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
    <context>
        <name>FileKinds</name>
        <message>
            <source>Joining forms</source>
            <translation>فرم‌های عضویت</translation>
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
            <source>Support team</source>
            <translation>تیم پشتیبانی</translation>
        </message>
        <message>
            <source>Talks with newcomers</source>
            <translation>گفتگو با تازه‌واردان</translation>
        </message>
        <message>
            <source>Courses completed</source>
            <translation>دوره‌های گذرانده</translation>
        </message>
    </context>
    <context>
        <name>FileColumns</name>
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
            <source>With whom</source>
            <translation>با چه کسی</translation>
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
    </context>
</TS>
