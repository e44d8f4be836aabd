<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>PlanDetail</name>
        <message>
            <source>Change …</source>
            <translation>Muuta …</translation>
        </message>
        <message>
            <source>Default: {reading}. {why}</source>
            <translation>Oletus: {reading}. {why}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Alkaen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>In force since {day}</source>
            <translation>Voimassa {day} alkaen</translation>
        </message>
        <message>
            <source>In force since {day} ({unit})</source>
            <translation>Voimassa {day} alkaen ({unit})</translation>
        </message>
        <message>
            <source>Readings taken without an option</source>
            <translation>Tulkinnat ilman vaihtoehtoa</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Lähde: {source}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Luku tai valinta</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Milloin</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kuka</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Miksi</translation>
        </message>
        <message>
            <source>the plan</source>
            <translation>suunnitelma</translation>
        </message>
        <message>
            <source>the start</source>
            <translation>alusta</translation>
        </message>
        <message>
            <source>{reading} (in force)</source>
            <translation>{reading} (voimassa)</translation>
        </message>
        <message>
            <source>{text} ({source})</source>
            <translation>{text} ({source})</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Syy</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peru</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Muuta</translation>
        </message>
        <message>
            <source>Holds &amp;from</source>
            <translation>Voimassa &amp;alkaen</translation>
        </message>
        <message>
            <source>It goes into the journal</source>
            <translation>Se kirjataan tapahtumalokiin</translation>
        </message>
    </context>
    <context>
        <name>PlanGrid</name>
        <message>
            <source>Band {number}</source>
            <translation>Porras {number}</translation>
        </message>
        <message>
            <source>Below the first band</source>
            <translation>Alle ensimmäisen portaan</translation>
        </message>
        <message>
            <source>Branch {number}</source>
            <translation>Haara {number}</translation>
        </message>
        <message>
            <source>Cash (toman)</source>
            <translation>Raha (tomania)</translation>
        </message>
        <message>
            <source>Ends at (points)</source>
            <translation>Päättyy (pistettä)</translation>
        </message>
        <message>
            <source>Generation {number}</source>
            <translation>Sukupolvi {number}</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Lahja</translation>
        </message>
        <message>
            <source>Length {number}</source>
            <translation>Pituus {number}</translation>
        </message>
        <message>
            <source>Level {number}</source>
            <translation>Taso {number}</translation>
        </message>
        <message>
            <source>Month {number}</source>
            <translation>Kuukausi {number}</translation>
        </message>
        <message>
            <source>Months that make an award</source>
            <translation>Palkintoon vaaditut kuukaudet</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Omat</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Arvo</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Yhteensä</translation>
        </message>
    </context>
    <context>
        <name>PlanPackages</name>
        <message>
            <source>12 months</source>
            <translation>12 kuukautta</translation>
        </message>
        <message>
            <source>12 months, like 124.00</source>
            <translation>12 kuukautta, esim. 124.00</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 kuukautta</translation>
        </message>
        <message>
            <source>3 months, with tax</source>
            <translation>3 kuukautta, verollinen</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Kuukaudessa</translation>
        </message>
        <message>
            <source>A month (euros with tax)</source>
            <translation>Kuukaudessa, verollinen</translation>
        </message>
        <message>
            <source>Add or change an add-on</source>
            <translation>Lisää tai muuta lisäpaketti</translation>
        </message>
        <message>
            <source>Add or change an add-on …</source>
            <translation>Lisää tai muuta lisäpaketti …</translation>
        </message>
        <message>
            <source>Add-ons</source>
            <translation>Lisäpaketit</translation>
        </message>
        <message>
            <source>Change a package …</source>
            <translation>Muuta pakettia …</translation>
        </message>
        <message>
            <source>Change the package {name}</source>
            <translation>Muuta pakettia {name}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Alkaen</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Voimassa alkaen</translation>
        </message>
        <message>
            <source>Marketing items</source>
            <translation>Markkinointi</translation>
        </message>
        <message>
            <source>Marketing items, with ; between</source>
            <translation>Markkinointi, välissä ;</translation>
        </message>
        <message>
            <source>Merchant packages</source>
            <translation>Kauppiasjäsenpaketit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation>Myynnissä</translation>
        </message>
        <message>
            <source>Product quota</source>
            <translation>Tuotekiintiö</translation>
        </message>
        <message>
            <source>Products more</source>
            <translation>Lisää tuotteita</translation>
        </message>
        <message>
            <source>Terms and months that start before keep the price of then.</source>
            <translation>Sitä ennen alkavat jaksot ja kuukaudet pitävät silloisen hinnan.</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ei</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>kyllä</translation>
        </message>
    </context>
    <context>
        <name>PlanScreen</name>
        <message>
            <source>In force</source>
            <translation>Voimassa</translation>
        </message>
        <message>
            <source>It holds from the first open month on.</source>
            <translation>Se on voimassa ensimmäisestä avoimesta kuukaudesta alkaen.</translation>
        </message>
        <message>
            <source>Options: readings that can be chosen</source>
            <translation>Vaihtoehdot: valittavat tulkinnat</translation>
        </message>
        <message>
            <source>Other values stand in the plan for later days and hold from then on.</source>
            <translation>Suunnitelmassa on myöhemmille päiville muita arvoja, jotka ovat voimassa niistä alkaen.</translation>
        </message>
        <message>
            <source>Readings taken without an option</source>
            <translation>Tulkinnat ilman vaihtoehtoa</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Sääntö</translation>
        </message>
        <message>
            <source>Rules of the plan</source>
            <translation>Suunnitelman säännöt</translation>
        </message>
        <message>
            <source>Search the plan</source>
            <translation>Etsi suunnitelmasta</translation>
        </message>
        <message>
            <source>The new value holds from the day on; months that are closed stay as they were.</source>
            <translation>Uusi arvo on voimassa siitä päivästä; suljetut kuukaudet pysyvät ennallaan.</translation>
        </message>
        <message>
            <source>The plan as a whole</source>
            <translation>Koko suunnitelma</translation>
        </message>
        <message>
            <source>The plan has changed; closed months stay as they were</source>
            <translation>Suunnitelma on muuttunut; suljetut kuukaudet pysyvät ennallaan</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Luvut ja taulukot</translation>
        </message>
        <message>
            <source>packages</source>
            <translation>paketit</translation>
        </message>
    </context>
    <context>
        <name>PlanUnits</name>
        <message>
            <source>day of the month</source>
            <translation>kuukauden päivä</translation>
        </message>
        <message>
            <source>days</source>
            <translation>päivää</translation>
        </message>
        <message>
            <source>euros, tax included</source>
            <translation>euroa, verollinen</translation>
        </message>
        <message>
            <source>levels</source>
            <translation>tasoa</translation>
        </message>
        <message>
            <source>merchant package</source>
            <translation>kauppiasjäsenpaketti</translation>
        </message>
        <message>
            <source>months</source>
            <translation>kuukautta</translation>
        </message>
        <message>
            <source>number</source>
            <translation>numero</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>prosenttia</translation>
        </message>
        <message>
            <source>rank</source>
            <translation>arvo</translation>
        </message>
        <message>
            <source>sales points</source>
            <translation>myyntipistettä</translation>
        </message>
        <message>
            <source>toman</source>
            <translation>tomania</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>a table</source>
            <translation>taulukko</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ei kukaan</translation>
        </message>
        <message>
            <source>{number} {unit}</source>
            <translation>{number} {unit}</translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message>
            <source>not a member yet</source>
            <translation>ei vielä jäsen</translation>
        </message>
        <message>
            <source>trial</source>
            <translation>koejakso</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktiivinen</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>tauolla</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>rauennut</translation>
        </message>
        <message>
            <source>left</source>
            <translation>eronnut</translation>
        </message>
        <message>
            <source>no rank</source>
            <translation>ei arvoa</translation>
        </message>
    </context>
</TS>
