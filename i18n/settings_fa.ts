<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>DetailsForm</name>
        <message>
            <source>The details are saved</source>
            <translation>مشخصات ثبت شد</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>سازمان</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>expected {expected}</source>
            <translation>انتظار می‌رود {expected}</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;رنگ‌ها</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;زبان</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>مانند رایانه</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>تیره</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>زبان و ظاهر</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>روشن</translation>
        </message>
        <message>
            <source>Size of &amp;letters</source>
            <translation>&amp;اندازهٔ حروف</translation>
        </message>
        <message>
            <source>&amp;Motion</source>
            <translation>&amp;حرکت</translation>
        </message>
        <message>
            <source>None: all changes at once</source>
            <translation>بدون حرکت: همه‌چیز یک‌باره عوض شود</translation>
        </message>
        <message>
            <source>Copies made by themselves</source>
            <translation>پشتیبان‌های خودکار</translation>
        </message>
        <message>
            <source>Where shall copies be kept?</source>
            <translation>پشتیبان‌ها کجا نگه داشته شوند؟</translation>
        </message>
        <message>
            <source>This folder can't be reached now. Until it can, or another one is chosen, no import and no close is made.</source>
            <translation>اکنون به این پوشه دسترسی نیست. تا دسترسی برقرار شود یا پوشه دیگری برگزیده شود، ورود و بستن دوره انجام نمی‌شود.</translation>
        </message>
        <message>
            <source>Copies are kept in {folder} from now on.</source>
            <translation>از این پس پشتیبان‌ها در {folder} نگه داشته می‌شوند.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>گزینش پوشه …</translation>
        </message>
        <message>
            <source>Beside the organisation</source>
            <translation>کنار فایل سازمان</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>باز کردن پوشه</translation>
        </message>
        <message>
            <source>Before every import, close and change of the program a copy is kept in {folder}. A copy elsewhere is made with Back up in the menu.</source>
            <translation>پیش از هر ورود، بستن دوره و نوسازی برنامه، پشتیبانی در {folder} نگه داشته می‌شود. پشتیبان در جای دیگر با «پشتیبان‌گیری» در فهرست ساخته می‌شود.</translation>
        </message>
    </context>
</TS>
