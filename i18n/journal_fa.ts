<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>JournalActions</name>
        <message>
            <source>price of an add-on set</source>
            <translation>قیمت بسته افزوده تعیین شد</translation>
        </message>
        <message>
            <source>duties of many recorded</source>
            <translation>وظایف چند نفر ثبت شد</translation>
        </message>
        <message>
            <source>invoices raised</source>
            <translation>صورت‌حساب‌های فروش صادر شد</translation>
        </message>
        <message>
            <source>package set</source>
            <translation>بسته تعیین شد</translation>
        </message>
        <message>
            <source>invoice of a payment chosen</source>
            <translation>صورت‌حساب فروش یک پرداخت انتخاب شد</translation>
        </message>
        <message>
            <source>payments after the backup found</source>
            <translation>پرداخت‌های پس از پشتیبان یافت شد</translation>
        </message>
        <message>
            <source>self-billed invoice made</source>
            <translation>صورت‌حساب از طرف عضو صادر شد</translation>
        </message>
        <message>
            <source>organisation made</source>
            <translation>سازمان ساخته شد</translation>
        </message>
        <message>
            <source>file brought up to date</source>
            <translation>فایل روزآمد شد</translation>
        </message>
        <message>
            <source>setting changed</source>
            <translation>تنظیم تغییر کرد</translation>
        </message>
        <message>
            <source>plan kept</source>
            <translation>طرح نگه‌داری شد</translation>
        </message>
        <message>
            <source>value of the plan set</source>
            <translation>مقدار طرح تعیین شد</translation>
        </message>
        <message>
            <source>option of the plan set</source>
            <translation>گزینه طرح تعیین شد</translation>
        </message>
        <message>
            <source>file imported</source>
            <translation>فایل وارد شد</translation>
        </message>
        <message>
            <source>month closed</source>
            <translation>دوره بسته شد</translation>
        </message>
        <message>
            <source>month reopened</source>
            <translation>دوره بازگشایی شد</translation>
        </message>
        <message>
            <source>member changed</source>
            <translation>عضو تغییر کرد</translation>
        </message>
        <message>
            <source>member reopened</source>
            <translation>عضو بازگشایی شد</translation>
        </message>
        <message>
            <source>held payment released</source>
            <translation>پرداخت نگه‌داشته آزاد شد</translation>
        </message>
        <message>
            <source>consent recorded</source>
            <translation>رضایت ثبت شد</translation>
        </message>
        <message>
            <source>nobody was the referrer</source>
            <translation>کسی معرف نبود</translation>
        </message>
        <message>
            <source>duties recorded</source>
            <translation>وظایف ثبت شد</translation>
        </message>
        <message>
            <source>exemption recorded</source>
            <translation>معافیت ثبت شد</translation>
        </message>
        <message>
            <source>exemption taken away</source>
            <translation>معافیت برداشته شد</translation>
        </message>
        <message>
            <source>adjustment added</source>
            <translation>تعدیل افزوده شد</translation>
        </message>
        <message>
            <source>adjustment taken away</source>
            <translation>تعدیل برداشته شد</translation>
        </message>
        <message>
            <source>gift handed over</source>
            <translation>هدیه تحویل شد</translation>
        </message>
        <message>
            <source>order entered</source>
            <translation>سفارش ثبت شد</translation>
        </message>
        <message>
            <source>product added</source>
            <translation>کالا افزوده شد</translation>
        </message>
        <message>
            <source>product changed</source>
            <translation>کالا تغییر کرد</translation>
        </message>
        <message>
            <source>promotion added</source>
            <translation>فروش ویژه افزوده شد</translation>
        </message>
        <message>
            <source>promotion ended</source>
            <translation>فروش ویژه پایان یافت</translation>
        </message>
        <message>
            <source>promotion taken away</source>
            <translation>فروش ویژه برداشته شد</translation>
        </message>
        <message>
            <source>register entry set</source>
            <translation>ثبت در دفتر</translation>
        </message>
        <message>
            <source>register entry taken away</source>
            <translation>برداشتن از دفتر</translation>
        </message>
        <message>
            <source>payment file made</source>
            <translation>فایل پرداخت ساخته شد</translation>
        </message>
        <message>
            <source>payment sent back by the bank</source>
            <translation>پرداخت از بانک برگشت</translation>
        </message>
        <message>
            <source>payment released once more</source>
            <translation>پرداخت دوباره آزاد شد</translation>
        </message>
        <message>
            <source>payment file marked</source>
            <translation>فایل پرداخت علامت خورد</translation>
        </message>
        <message>
            <source>documents printed</source>
            <translation>سندها چاپ شد</translation>
        </message>
        <message>
            <source>look of documents set</source>
            <translation>شکل سندها تعیین شد</translation>
        </message>
        <message>
            <source>closed month corrected</source>
            <translation>دوره بسته اصلاح شد</translation>
        </message>
        <message>
            <source>correction posted</source>
            <translation>اصلاح ثبت شد</translation>
        </message>
        <message>
            <source>correction taken back</source>
            <translation>اصلاح پس گرفته شد</translation>
        </message>
    </context>
    <context>
        <name>JournalKeys</name>
        <message>
            <source>After</source>
            <translation>پس از تغییر</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>پیش از تغییر</translation>
        </message>
        <message>
            <source>From the month</source>
            <translation>از دوره</translation>
        </message>
        <message>
            <source>Version of the plan</source>
            <translation>نسخه طرح</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>گزینه‌ها</translation>
        </message>
        <message>
            <source>Fingerprint of the data</source>
            <translation>اثر انگشت داده‌ها</translation>
        </message>
        <message>
            <source>Fingerprint of the figures</source>
            <translation>اثر انگشت ارقام</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>سطرها</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>سطرهای سفارش</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>نویسه‌ها</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>اثر انگشت</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن دوره</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>تعداد</translation>
        </message>
    </context>
    <context>
        <name>JournalScreen</name>
        <message>
            <source>Copy the report</source>
            <translation>رونوشت گزارش</translation>
        </message>
        <message>
            <source>No event fits. Clear a filter.</source>
            <translation>رویدادی پیدا نشد. یکی از صافی‌ها را بردارید.</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>بررسی دفتر رویدادها</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>بررسی فایل</translation>
        </message>
        <message>
            <source>Writing the events</source>
            <translation>نوشتن رویدادها</translation>
        </message>
        <message>
            <source>The journal is whole: {count} events, head {head}</source>
            <translation>دفتر رویدادها سالم است: {count} رویداد، سر {head}</translation>
        </message>
        <message>
            <source>Something is wrong ({count}):</source>
            <translation>چیزی نادرست است ({count}):</translation>
        </message>
        <message>
            <source>All is well: {closes} closed months were worked out again, and the journal has {count} events.</source>
            <translation>همه چیز درست است: {closes} دوره بسته دوباره محاسبه شد و دفتر {count} رویداد دارد.</translation>
        </message>
        <message>
            <source>{count} events are in {file}</source>
            <translation>{count} رویداد در {file} است</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>خروجی رویدادها</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>هر کس</translation>
        </message>
        <message>
            <source>Anything done</source>
            <translation>هر کاری</translation>
        </message>
        <message>
            <source>Events: {count}</source>
            <translation>رویدادها: {count}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره</translation>
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
            <source>What</source>
            <translation>چه کاری</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>بر چه</translation>
        </message>
        <message>
            <source>From the day</source>
            <translation>از روز</translation>
        </message>
        <message>
            <source>To the day</source>
            <translation>تا روز</translation>
        </message>
        <message>
            <source>Part of the subject or the values</source>
            <translation>موضوع یا مقدار</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>رویدادها</translation>
        </message>
        <message>
            <source>Values of the event</source>
            <translation>مقدارهای رویداد</translation>
        </message>
        <message>
            <source>Check the journal</source>
            <translation>بررسی دفتر</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>خروجی …</translation>
        </message>
        <message>
            <source>Check the whole file</source>
            <translation>بررسی همه فایل</translation>
        </message>
    </context>
</TS>
