<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>OrderForm</name>
        <message>
            <source>Points of the month before this order</source>
            <translation>امتیاز دوره پیش از این سفارش</translation>
        </message>
        <message>
            <source>Points of this order</source>
            <translation>امتیاز این سفارش</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>مبلغ کل</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>تخفیف</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>پرداختنی</translation>
        </message>
        <message>
            <source>New return</source>
            <translation>برگشتی تازه</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>سفارش تازه</translation>
        </message>
        <message>
            <source>Own price (toman)</source>
            <translation>قیمت خاص (تومان)</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Lines of the order</source>
            <translation>سطرهای سفارش</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>افزودن سطر</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>انصراف</translation>
        </message>
    </context>
    <context>
        <name>Products</name>
        <message>
            <source>pack</source>
            <translation>بسته</translation>
        </message>
        <message>
            <source>product</source>
            <translation>کالا</translation>
        </message>
        <message>
            <source>Price in toman</source>
            <translation>قیمت به تومان</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>افزودن کالا</translation>
        </message>
        <message>
            <source>Change the product</source>
            <translation>تغییر کالا</translation>
        </message>
        <message>
            <source>Only products with a supply licence can be sold. A pack needs contents, a permit and the days between which it is sold.</source>
            <translation>تنها کالاهای دارای مجوز عرضه فروخته می‌شوند. بسته به محتویات، مجوز و روزهای فروش نیاز دارد.</translation>
        </message>
        <message>
            <source>none: not for sale</source>
            <translation>ندارد: فروشی نیست</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>افزودن …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>تغییر …</translation>
        </message>
        <message>
            <source>Add a promotion</source>
            <translation>افزودن فروش ویژه</translation>
        </message>
        <message>
            <source>A lower price, a higher coefficient, or both.</source>
            <translation>قیمت کمتر، ضریب بیشتر یا هر دو.</translation>
        </message>
        <message>
            <source>Let the promotion end earlier</source>
            <translation>پایان زودتر فروش ویژه</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>روز پایانی</translation>
        </message>
        <message>
            <source>Take the promotion away</source>
            <translation>برداشتن فروش ویژه</translation>
        </message>
        <message>
            <source>Days on which a product has a lower price or a higher coefficient. Promotions of one product do not overlap.</source>
            <translation>روزهایی که کالا قیمت کمتر یا ضریب بیشتری دارد. فروش‌های ویژه یک کالا هم‌پوشانی ندارند.</translation>
        </message>
        <message>
            <source>End earlier …</source>
            <translation>پایان زودتر …</translation>
        </message>
        <message>
            <source>Take away …</source>
            <translation>برداشتن …</translation>
        </message>
    </context>
    <context>
        <name>SalesScreen</name>
        <message>
            <source>{member} has no orders in {month}.</source>
            <translation>{member} در {month} سفارشی ندارد.</translation>
        </message>
        <message>
            <source>Orders of all</source>
            <translation>سفارش‌های همه</translation>
        </message>
        <message>
            <source>There are no orders yet. Import members, products and orders, in this order; or enter an order by hand.</source>
            <translation>هنوز سفارشی نیست. اعضا، کالاها و سفارش‌ها را به همین ترتیب وارد کنید؛ یا یک سفارش را دستی ثبت کنید.</translation>
        </message>
        <message>
            <source>{month} is open and has no orders yet.</source>
            <translation>{month} باز است و هنوز سفارشی ندارد.</translation>
        </message>
        <message>
            <source>{month} has no orders.</source>
            <translation>{month} سفارشی ندارد.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>ورود فایل</translation>
        </message>
        <message>
            <source>Orders of {month}</source>
            <translation>سفارش‌های {month}</translation>
        </message>
        <message>
            <source>Orders: {count}</source>
            <translation>سفارش‌ها: {count}</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>مبلغ کل</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>تخفیف</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>پرداختنی</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>قیمت واحد</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>فروش ویژه</translation>
        </message>
        <message>
            <source>in promotion</source>
            <translation>در فروش ویژه</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>سفارش‌ها</translation>
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
            <source>Month</source>
            <translation>دوره (ماه)</translation>
        </message>
        <message>
            <source>Code of a member</source>
            <translation>کد یک عضو</translation>
        </message>
        <message>
            <source>New order …</source>
            <translation>سفارش تازه …</translation>
        </message>
        <message>
            <source>Return …</source>
            <translation>برگشتی …</translation>
        </message>
        <message>
            <source>Orders of the month</source>
            <translation>سفارش‌های دوره</translation>
        </message>
        <message>
            <source>Lines of the order</source>
            <translation>سطرهای سفارش</translation>
        </message>
    </context>
</TS>
