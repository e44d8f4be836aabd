<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Charts</name>
        <message>
            <source>First development bonus</source>
            <translation>Kehitysbonus</translation>
        </message>
        <message>
            <source>Generation bonus</source>
            <translation>Sukupolvibonus</translation>
        </message>
        <message>
            <source>Multi-level bonus</source>
            <translation>Monitasobonus</translation>
        </message>
        <message>
            <source>Rank-persistence bonus</source>
            <translation>Pysyvyysbonus</translation>
        </message>
        <message>
            <source>Retail discount</source>
            <translation>Vähittäisalennus</translation>
        </message>
        <message>
            <source>Retail incentive</source>
            <translation>Vähittäiskannustin</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Myynti</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pisteet</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>Ehdot täyttäviä</translation>
        </message>
        <message>
            <source>With orders</source>
            <translation>Tilanneita</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Jäseniä</translation>
        </message>
        <message>
            <source>Discounts and bonuses</source>
            <translation>Alennukset ja bonukset</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Maksettu</translation>
        </message>
        <message>
            <source>Held or carried on</source>
            <translation>Pidätetty tai siirtyvä</translation>
        </message>
        <message>
            <source>Rank ups</source>
            <translation>Nousseita arvoja</translation>
        </message>
        <message>
            <source>Rank downs</source>
            <translation>Laskeneita arvoja</translation>
        </message>
        <message>
            <source>New members</source>
            <translation>Uusia jäseniä</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Suljettuja</translation>
        </message>
        <message>
            <source>Share of sales</source>
            <translation>Osuus myynnistä</translation>
        </message>
        <message>
            <source>Invoiced, gross</source>
            <translation>Laskutettu, verollinen</translation>
        </message>
        <message>
            <source>Payments received</source>
            <translation>Saadut maksut</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Veroton</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>Arvonlisävero</translation>
        </message>
        <message>
            <source>Commissions earned</source>
            <translation>Ansaitut palkkiot</translation>
        </message>
        <message>
            <source>Set off</source>
            <translation>Vähennetty jäsenmaksusta</translation>
        </message>
        <message>
            <source>Credit left</source>
            <translation>Hyvitystä jäljellä</translation>
        </message>
        <message>
            <source>k</source>
            <translation>t</translation>
        </message>
        <message>
            <source>M</source>
            <translation>milj.</translation>
        </message>
        <message>
            <source>bn</source>
            <translation>mrd</translation>
        </message>
        <message>
            <source>Before the cap</source>
            <translation>Ennen kattoa</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Maksettu</translation>
        </message>
        <message>
            <source>Cap {share}</source>
            <translation>Katto {share}</translation>
        </message>
        <message>
            <source>Members by rank</source>
            <translation>Jäsenet arvon mukaan</translation>
        </message>
        <message>
            <source>Qualified and active members</source>
            <translation>Ehdot täyttävät ja aktiiviset jäsenet</translation>
        </message>
        <message>
            <source>Share of the sales that is given away</source>
            <translation>Myynnistä jaettu osuus</translation>
        </message>
        <message>
            <source>Discounts and bonuses by kind</source>
            <translation>Alennukset ja bonukset lajeittain</translation>
        </message>
        <message>
            <source>Paid out and held</source>
            <translation>Maksettu ja pidätetty</translation>
        </message>
        <message>
            <source>Rank ups and downs</source>
            <translation>Arvojen nousut ja laskut</translation>
        </message>
        <message>
            <source>New and closed members</source>
            <translation>Uudet ja suljetut jäsenet</translation>
        </message>
        <message>
            <source>Members by status</source>
            <translation>Jäsenet tilan mukaan</translation>
        </message>
        <message>
            <source>Fees invoiced and paid</source>
            <translation>Laskutetut ja maksetut jäsenmaksut</translation>
        </message>
        <message>
            <source>Net and VAT invoiced</source>
            <translation>Laskutettu veroton ja alv</translation>
        </message>
        <message>
            <source>Referral credit</source>
            <translation>Jäsenhankinnan hyvitys</translation>
        </message>
        <message>
            <source>Top branches of the last month, by sales</source>
            <translation>Viime kuukauden suurimmat haarat myynnin mukaan</translation>
        </message>
        <message>
            <source>Campaigns, by sales</source>
            <translation>Kampanjat myynnin mukaan</translation>
        </message>
    </context>
    <context>
        <name>DashboardCard</name>
        <message>
            <source>Copy the picture</source>
            <translation>Kopioi kuva</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Kopioi luvut</translation>
        </message>
        <message>
            <source>Save the picture …</source>
            <translation>Tallenna kuva …</translation>
        </message>
        <message>
            <source>Save the figures (CSV) …</source>
            <translation>Tallenna luvut (CSV) …</translation>
        </message>
        <message>
            <source>Take this chart away</source>
            <translation>Ota kaavio mukaan</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
    </context>
    <context>
        <name>DashboardScreen</name>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Myynti</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Tallenna kuva</translation>
        </message>
        <message>
            <source>{file} can't be written.</source>
            <translation>Tiedostoa {file} ei voi kirjoittaa.</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Tallenna luvut</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Tallennettu: {file}</translation>
        </message>
        <message>
            <source>Last {count} months</source>
            <translation>Viimeiset {count} kuukautta</translation>
        </message>
        <message>
            <source>All months</source>
            <translation>Kaikki kuukaudet</translation>
        </message>
        <message>
            <source>Months shown</source>
            <translation>Näytettävät kuukaudet</translation>
        </message>
        <message>
            <source>Charts come with the first closed month.</source>
            <translation>Kaaviot tulevat ensimmäisen suljetun kuukauden myötä.</translation>
        </message>
    </context>
</TS>
