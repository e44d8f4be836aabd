<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Exports</name>
        <message>
            <source>Ranks</source>
            <translation>رتبه‌ها</translation>
        </message>
        <message>
            <source>Bonus lines</source>
            <translation>سطرهای پاداش</translation>
        </message>
        <message>
            <source>Referral commissions</source>
            <translation>پورسانت‌های معرفی</translation>
        </message>
        <message>
            <source>Payouts</source>
            <translation>پرداخت‌ها</translation>
        </message>
        <message>
            <source>Payments to the bank</source>
            <translation>پرداخت‌ها به بانک</translation>
        </message>
        <message>
            <source>Totals of the month</source>
            <translation>جمع‌های دوره</translation>
        </message>
        <message>
            <source>Product quotas</source>
            <translation>سهمیه‌های کالا</translation>
        </message>
    </context>
    <context>
        <name>ExportsScreen</name>
        <message>
            <source>Writing the table</source>
            <translation>نوشتن جدول</translation>
        </message>
        <message>
            <source>The table is in {file}</source>
            <translation>جدول در {file} است</translation>
        </message>
        <message>
            <source>Export a table</source>
            <translation>خروجی جدول</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>جدول‌ها</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>دوره (ماه)</translation>
        </message>
        <message>
            <source>A CSV file with a header row, for a spreadsheet or another program. Free texts that could run as a formula are written so that they don't.</source>
            <translation>فایل CSV با سطر عنوان، برای صفحه‌گسترده یا برنامه‌ای دیگر. متنی که صفحه‌گسترده آن را فرمول بپندارد بی‌خطر نوشته می‌شود.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>خروجی …</translation>
        </message>
    </context>
</TS>
