<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Actions</name>
        <message>
            <source>Open …</source>
            <translation>باز کردن …</translation>
        </message>
        <message>
            <source>Close month …</source>
            <translation>بستن دوره …</translation>
        </message>
        <message>
            <source>Export payouts …</source>
            <translation>خروجی پرداخت‌ها …</translation>
        </message>
        <message>
            <source>Back up …</source>
            <translation>پشتیبان‌گیری …</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>سازمان</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>View</source>
            <translation>نما</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
    </context>
    <context>
        <name>CloseTotals</name>
        <message>
            <source>The payout cap applies: every bonus is multiplied by {factor}.</source>
            <translation>سقف پرداخت اعمال می‌شود: هر پاداش در {factor} ضرب می‌شود.</translation>
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
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>The figures do not hold together, nothing was closed: {faults}</source>
            <translation>ارقام با هم نمی‌خوانند و چیزی بسته نشد: {faults}</translation>
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
        <name>Steps</name>
        <message>
            <source>Making a backup</source>
            <translation>تهیه پشتیبان</translation>
        </message>
        <message>
            <source>Reading orders and members</source>
            <translation>خواندن سفارش‌ها و اعضا</translation>
        </message>
        <message>
            <source>Working the month out</source>
            <translation>محاسبه دوره</translation>
        </message>
        <message>
            <source>Writing the figures</source>
            <translation>ثبت ارقام</translation>
        </message>
        <message>
            <source>Closing months of the demonstration</source>
            <translation>بستن دوره‌های نمونه نمایشی</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Parvi</source>
            <translation>پاروی</translation>
        </message>
    </context>
    <context>
        <name>WorkLine</name>
        <message>
            <source>{step}: {done} of {total}</source>
            <translation>{step}: {done} از {total}</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>در حال توقف …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
    </context>
</TS>
