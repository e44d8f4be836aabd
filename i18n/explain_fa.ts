<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Changes</name>
        <message>
            <source>Reading</source>
            <translation>برداشت</translation>
        </message>
        <message>
            <source>Number of the plan</source>
            <translation>عدد طرح</translation>
        </message>
        <message>
            <source>Another sponsor</source>
            <translation>معرف دیگر</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>عضو تازه</translation>
        </message>
        <message>
            <source>Not qualified</source>
            <translation>فاقد شرایط</translation>
        </message>
        <message>
            <source>Another referrer</source>
            <translation>معرف دیگر</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>خارج شده</translation>
        </message>
        <message>
            <source>which reading</source>
            <translation>کدام برداشت</translation>
        </message>
        <message>
            <source>what it would be</source>
            <translation>مقدار فرضی</translation>
        </message>
        <message>
            <source>which number</source>
            <translation>کدام عدد</translation>
        </message>
        <message>
            <source>new code</source>
            <translation>کد تازه</translation>
        </message>
        <message>
            <source>code of the new sponsor</source>
            <translation>کد معرف تازه</translation>
        </message>
        <message>
            <source>sponsor:toman a month:points a month</source>
            <translation>معرف:تومان ماهانه:امتیاز ماهانه</translation>
        </message>
        <message>
            <source>code of the new referrer</source>
            <translation>کد معرف تازه</translation>
        </message>
        <message>
            <source>referrer:package</source>
            <translation>معرف:بسته</translation>
        </message>
        <message>
            <source>code of the member</source>
            <translation>کد عضو</translation>
        </message>
    </context>
    <context>
        <name>CorrectScreen</name>
        <message>
            <source>Working out the effects</source>
            <translation>محاسبه اثرها</translation>
        </message>
        <message>
            <source>Posting the correction</source>
            <translation>ثبت اصلاح</translation>
        </message>
        <message>
            <source>Posting the way back</source>
            <translation>ثبت بازگشت</translation>
        </message>
        <message>
            <source>Nothing is written yet. Say why, then post.</source>
            <translation>هنوز چیزی نوشته نشده است. دلیل را بگویید و ثبت کنید.</translation>
        </message>
        <message>
            <source>The correction is posted.</source>
            <translation>اصلاح ثبت شد.</translation>
        </message>
        <message>
            <source>Closed months stay as they are. What a late fact changes is posted in the open month.</source>
            <translation>دوره‌های بسته‌شده همان‌گونه می‌مانند. آنچه با واقعیت دیررسیده تغییر می‌کند در دوره باز ثبت می‌شود.</translation>
        </message>
        <message>
            <source>Preview all effects</source>
            <translation>پیش‌نمایش همه اثرها</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>All corrections</source>
            <translation>همه اصلاح‌ها</translation>
        </message>
        <message>
            <source>&amp;Why it is late</source>
            <translation>&amp;چرا دیر رسید</translation>
        </message>
        <message>
            <source>Correctio&amp;n</source>
            <translation>&amp;شماره اصلاح</translation>
        </message>
    </context>
    <context>
        <name>ExplainScreen</name>
        <message>
            <source>{month} (open)</source>
            <translation>{month} (باز)</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره اصلاح</translation>
        </message>
        <message>
            <source>Member code</source>
            <translation>کد عضو</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;درباره</translation>
        </message>
        <message>
            <source>&amp;Kind of line</source>
            <translation>&amp;نوع سطر</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>دو&amp;ره</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>چرا؟</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>پرسش پیشین</translation>
        </message>
    </context>
    <context>
        <name>ExplainView</name>
        <message>
            <source>The answer will stand here.</source>
            <translation>پاسخ اینجا می‌آید.</translation>
        </message>
        <message>
            <source>&amp;Language of the answer</source>
            <translation>&amp;زبان پاسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>رونوشت</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>ذخیره به صورت PDF …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>چاپ …</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>All kinds</source>
            <translation>همه انواع</translation>
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
            <source>First development bonus</source>
            <translation>پاداش توسعه اولیه</translation>
        </message>
        <message>
            <source>Multi-level bonus</source>
            <translation>پاداش چندسطحی</translation>
        </message>
        <message>
            <source>Generation bonus</source>
            <translation>پاداش نسلی</translation>
        </message>
        <message>
            <source>Rank-persistence bonus</source>
            <translation>پاداش تداوم رتبه</translation>
        </message>
    </context>
    <context>
        <name>Late</name>
        <message>
            <source>A late order or return</source>
            <translation>سفارش یا برگشت دیررسیده</translation>
        </message>
        <message>
            <source>The truth about a member</source>
            <translation>واقعیت درباره یک عضو</translation>
        </message>
        <message>
            <source>Payments of a member, entered late</source>
            <translation>پرداخت‌های یک عضو که دیر ثبت شد</translation>
        </message>
        <message>
            <source>Day of leaving</source>
            <translation>روز خروج</translation>
        </message>
        <message>
            <source>A late exemption</source>
            <translation>معافیت دیررسیده</translation>
        </message>
        <message>
            <source>A true opening figure</source>
            <translation>رقم درست آغاز کار</translation>
        </message>
        <message>
            <source>A true number of the plan</source>
            <translation>عدد درست طرح</translation>
        </message>
        <message>
            <source>Name in the plan</source>
            <translation>نام در طرح</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>شماره سفارش</translation>
        </message>
        <message>
            <source>True day</source>
            <translation>روز درست</translation>
        </message>
        <message>
            <source>Member code</source>
            <translation>کد عضو</translation>
        </message>
        <message>
            <source>Product code</source>
            <translation>کد کالا</translation>
        </message>
        <message>
            <source>Quantity, below 0 for a return</source>
            <translation>تعداد؛ برای برگشت زیر صفر</translation>
        </message>
        <message>
            <source>Price, if not that of the list</source>
            <translation>قیمت، اگر جز فهرست است</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>معرف</translation>
        </message>
        <message>
            <source>Kind of member</source>
            <translation>نوع عضویت</translation>
        </message>
        <message>
            <source>Day of joining</source>
            <translation>روز پیوستن</translation>
        </message>
        <message>
            <source>What</source>
            <translation>چه چیزی</translation>
        </message>
        <message>
            <source>What was true</source>
            <translation>مقدار درست</translation>
        </message>
        <message>
            <source>True from</source>
            <translation>درست از</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>دوره</translation>
        </message>
    </context>
    <context>
        <name>LateForm</name>
        <message>
            <source>What was found out</source>
            <translation>چه چیزی روشن شد</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>از فایل …</translation>
        </message>
        <message>
            <source>Not from {file}</source>
            <translation>نه از {file}</translation>
        </message>
        <message>
            <source>Late orders</source>
            <translation>سفارش‌های دیررسیده</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>ScenarioForm</name>
        <message>
            <source>Add</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>برداشتن</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>چه چیزی فرق دارد</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>تغییرها</translation>
        </message>
        <message>
            <source>now: {value}</source>
            <translation>اکنون: {value}</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>مقدار تازه</translation>
        </message>
    </context>
    <context>
        <name>Subjects</name>
        <message>
            <source>A member's lines</source>
            <translation>سطرهای یک عضو</translation>
        </message>
        <message>
            <source>Rank card</source>
            <translation>کارنامه رتبه</translation>
        </message>
        <message>
            <source>An order</source>
            <translation>یک سفارش</translation>
        </message>
        <message>
            <source>Ranks at risk</source>
            <translation>رتبه‌های در خطر</translation>
        </message>
        <message>
            <source>One step away</source>
            <translation>یک گام مانده</translation>
        </message>
        <message>
            <source>A referrer's credit</source>
            <translation>اعتبار یک معرف</translation>
        </message>
        <message>
            <source>An invoice</source>
            <translation>یک صورت‌حساب فروش</translation>
        </message>
    </context>
    <context>
        <name>WhatIfScreen</name>
        <message>
            <source>Working the months out</source>
            <translation>محاسبه دوره‌ها</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>مقایسه</translation>
        </message>
        <message>
            <source>Close a month first.</source>
            <translation>نخست یک دوره را ببندید.</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>The table is in {file}</source>
            <translation>جدول در {file} است</translation>
        </message>
        <message>
            <source>Work out</source>
            <translation>محاسبه</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقایسه</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>نگه‌داری</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>دور انداختن</translation>
        </message>
        <message>
            <source>Save as a table …</source>
            <translation>ذخیره به صورت جدول …</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>&amp;سناریو</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;از</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;تا</translation>
        </message>
    </context>
</TS>
