<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
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
            <source>The first row names the columns, in any order and in any language: names that are not known are asked for once. An empty form has the row already; fill it in with a spreadsheet and save it as CSV.</source>
            <translation>سطر نخست ستون‌ها را نام می‌برد، به هر ترتیب و هر زبان: نام‌های ناشناخته یک بار پرسیده می‌شوند. فرم خالی این سطر را از پیش دارد؛ آن را در یک صفحه‌گسترده پر کنید و به صورت CSV ذخیره کنید.</translation>
        </message>
        <message>
            <source>an export of orders from WooCommerce, as it comes</source>
            <translation>خروجی سفارش‌ها از WooCommerce، همان‌گونه که هست</translation>
        </message>
        <message>
            <source>{columns}. May be added: {more}</source>
            <translation>{columns}. اختیاری: {more}</translation>
        </message>
        <message>
            <source>a statement or notification of the bank (XML, camt.053, camt.054)</source>
            <translation>صورت‌حساب یا اعلامیه بانک (XML، camt.053، camt.054)</translation>
        </message>
    </context>
    <context>
        <name>EmptyForms</name>
        <message>
            <source>The empty form is in {file}</source>
            <translation>فرم خالی در {file} است</translation>
        </message>
        <message>
            <source>Save the empty form</source>
            <translation>ذخیرهٔ فرم خالی</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>Empty form</source>
            <translation>فرم خالی</translation>
        </message>
    </context>
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
</TS>
