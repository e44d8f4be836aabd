<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>OrderForm</name>
        <message>
            <source>Points of the month before this order</source>
            <translation>Kuukauden pisteet ennen tätä tilausta</translation>
        </message>
        <message>
            <source>Points of this order</source>
            <translation>Tämän tilauksen pisteet</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Brutto</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Alennus</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Maksettava</translation>
        </message>
        <message>
            <source>New return</source>
            <translation>Uusi palautus</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Uusi tilaus</translation>
        </message>
        <message>
            <source>Own price (toman)</source>
            <translation>Oma hinta (tomania)</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pisteet</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>Lines of the order</source>
            <translation>Tilauksen rivit</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Lisää rivi</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Kirjaa</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peru</translation>
        </message>
    </context>
    <context>
        <name>Products</name>
        <message>
            <source>pack</source>
            <translation>pakkaus</translation>
        </message>
        <message>
            <source>product</source>
            <translation>tuote</translation>
        </message>
        <message>
            <source>Price in toman</source>
            <translation>Hinta tomaneina</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>Lisää tuote</translation>
        </message>
        <message>
            <source>Change the product</source>
            <translation>Muuta tuotetta</translation>
        </message>
        <message>
            <source>Only products with a supply licence can be sold. A pack needs contents, a permit and the days between which it is sold.</source>
            <translation>Vain toimitusluvallisia tuotteita voi myydä. Pakkaus tarvitsee sisällön, luvan ja myyntipäivät.</translation>
        </message>
        <message>
            <source>none: not for sale</source>
            <translation>ei ole: ei myynnissä</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>Lisää …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Muuta …</translation>
        </message>
        <message>
            <source>Add a promotion</source>
            <translation>Lisää kampanjahinta</translation>
        </message>
        <message>
            <source>A lower price, a higher coefficient, or both.</source>
            <translation>Alempi hinta, suurempi kerroin tai molemmat.</translation>
        </message>
        <message>
            <source>Let the promotion end earlier</source>
            <translation>Päätä kampanjahinta aiemmin</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Viimeinen päivä</translation>
        </message>
        <message>
            <source>Take the promotion away</source>
            <translation>Poista kampanjahinta</translation>
        </message>
        <message>
            <source>Days on which a product has a lower price or a higher coefficient. Promotions of one product do not overlap.</source>
            <translation>Päivät, joina tuotteella on alempi hinta tai suurempi kerroin. Saman tuotteen kampanjahinnat eivät osu päällekkäin.</translation>
        </message>
        <message>
            <source>End earlier …</source>
            <translation>Päätä aiemmin …</translation>
        </message>
        <message>
            <source>Take away …</source>
            <translation>Poista …</translation>
        </message>
    </context>
    <context>
        <name>SalesScreen</name>
        <message>
            <source>{member} has no orders in {month}.</source>
            <translation>Jäsenellä {member} ei ole tilauksia: {month}.</translation>
        </message>
        <message>
            <source>Orders of all</source>
            <translation>Kaikkien tilaukset</translation>
        </message>
        <message>
            <source>There are no orders yet. Import members, products and orders, in this order; or enter an order by hand.</source>
            <translation>Tilauksia ei ole vielä. Tuo jäsenet, tuotteet ja tilaukset tässä järjestyksessä, tai kirjaa tilaus käsin.</translation>
        </message>
        <message>
            <source>{month} is open and has no orders yet.</source>
            <translation>{month} on avoinna, eikä sillä ole vielä tilauksia.</translation>
        </message>
        <message>
            <source>{month} has no orders.</source>
            <translation>Kuukaudella {month} ei ole tilauksia.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Tuo tiedosto</translation>
        </message>
        <message>
            <source>Orders of {month}</source>
            <translation>Tilaukset: {month}</translation>
        </message>
        <message>
            <source>Orders: {count}</source>
            <translation>Tilauksia: {count}</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pisteet</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Brutto</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Alennus</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Maksettava</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>Yksikköhinta</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Kampanjahinta</translation>
        </message>
        <message>
            <source>in promotion</source>
            <translation>kampanjassa</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Tilaukset</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Tuotteet</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Kampanjahinnat</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Code of a member</source>
            <translation>Jäsenen tunnus</translation>
        </message>
        <message>
            <source>New order …</source>
            <translation>Uusi tilaus …</translation>
        </message>
        <message>
            <source>Return …</source>
            <translation>Palautus …</translation>
        </message>
        <message>
            <source>Orders of the month</source>
            <translation>Kuukauden tilaukset</translation>
        </message>
        <message>
            <source>Lines of the order</source>
            <translation>Tilauksen rivit</translation>
        </message>
    </context>
</TS>
