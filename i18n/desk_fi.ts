<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Actions</name>
        <message>
            <source>As the computer</source>
            <translation>Kuten tietokone</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Värit</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Etsi</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Eteenpäin</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Siirry</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ohje</translation>
        </message>
        <message>
            <source>Help on this place</source>
            <translation>Ohje tästä näkymästä</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Suurempi teksti</translation>
        </message>
        <message>
            <source>Leave organisation</source>
            <translation>Poistu organisaatiosta</translation>
        </message>
        <message>
            <source>Letters of normal size</source>
            <translation>Normaalikokoinen teksti</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>Search or do …</source>
            <translation>Etsi tai tee …</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Pienempi teksti</translation>
        </message>
        <message>
            <source>Demonstration of the Farhan plan</source>
            <translation>Farhan-ohjelman esittely</translation>
        </message>
        <message>
            <source>Demonstration of the Porukka plan</source>
            <translation>Porukka-ohjelman esittely</translation>
        </message>
        <message>
            <source>New organisation …</source>
            <translation>Uusi organisaatio …</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>Palauta varmuuskopio …</translation>
        </message>
    </context>
    <context>
        <name>BranchDialog</name>
        <message>
            <source>&amp;Code of the member</source>
            <translation>Jäsenen &amp;tunnus</translation>
        </message>
        <message>
            <source>Branch of a member</source>
            <translation>Jäsenen haara</translation>
        </message>
    </context>
    <context>
        <name>CardActs</name>
        <message>
            <source>&amp;Code of the new sponsor</source>
            <translation>Uuden suosittelijan &amp;tunnus</translation>
        </message>
        <message>
            <source>Change sponsor</source>
            <translation>Vaihda suosittelija</translation>
        </message>
        <message>
            <source>Change sponsor …</source>
            <translation>Vaihda suosittelija …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Muuta …</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Erosi</translation>
        </message>
        <message>
            <source>Has left …</source>
            <translation>Erosi …</translation>
        </message>
        <message>
            <source>Release what is held</source>
            <translation>Vapauta pidätetty</translation>
        </message>
        <message>
            <source>Release what is held …</source>
            <translation>Vapauta pidätetty …</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Avaa uudelleen</translation>
        </message>
        <message>
            <source>Reopen …</source>
            <translation>Avaa uudelleen …</translation>
        </message>
        <message>
            <source>Show in the tree</source>
            <translation>Näytä puussa</translation>
        </message>
        <message>
            <source>What is held for {member}, who is closed, is paid with the next close.</source>
            <translation>Suljetulle jäsenelle {member} pidätetty maksetaan seuraavassa kuukauden sulkemisessa.</translation>
        </message>
        <message>
            <source>{member} and everybody below move to another sponsor from the first open month on. Closed months stay as they are.</source>
            <translation>{member} ja koko alalinja siirtyvät toiselle suosittelijalle ensimmäisestä avoimesta kuukaudesta alkaen. Suljetut kuukaudet säilyvät ennallaan.</translation>
        </message>
        <message>
            <source>{member} leaves with the first open month. Closed months stay as they are.</source>
            <translation>{member} eroaa ensimmäisestä avoimesta kuukaudesta. Suljetut kuukaudet säilyvät ennallaan.</translation>
        </message>
        <message>
            <source>{member} was closed by a rule of the plan and takes part again from the first open month on.</source>
            <translation>Ohjelman sääntö sulki jäsenen {member}, joka on taas mukana ensimmäisestä avoimesta kuukaudesta alkaen.</translation>
        </message>
    </context>
    <context>
        <name>CardPerson</name>
        <message>
            <source>At the top of the network</source>
            <translation>Verkoston huipulla</translation>
        </message>
        <message>
            <source>Below {upline}</source>
            <translation>Ylälinja: {upline}</translation>
        </message>
    </context>
    <context>
        <name>CardTabs</name>
        <message>
            <source>Bonus lines</source>
            <translation>Bonusrivit</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>Haarat</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampanjat</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Palkkiot</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Kurssit</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Asiakirjat</translation>
        </message>
        <message>
            <source>Duties and adjustments</source>
            <translation>Velvollisuudet ja oikaisut</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Lahjat</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Laskut</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Tapahtumaloki</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Kuukaudet</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Tilaukset</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>A place, an action or a member</source>
            <translation>Näkymä, toiminto tai jäsen</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Toiminto</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Täällä</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Jäsen</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Mikään ei vastaa hakua.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Näkymä</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Hakutulokset</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Pick a day</source>
            <translation>Valitse päivä</translation>
        </message>
        <message>
            <source>This is no day</source>
            <translation>Tämä ei ole päivä</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Farhan plan</source>
            <translation>Farhan-ohjelma</translation>
        </message>
        <message>
            <source>Porukka plan</source>
            <translation>Porukka-ohjelma</translation>
        </message>
        <message>
            <source>Search or do … ({keys})</source>
            <translation>Etsi tai tee … ({keys})</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Business id</source>
            <translation>Y-tunnus</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Alv-numero</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Rekisterinumero</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Luvan numero</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Katuosoite</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postinumero</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Postitoimipaikka</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Maa</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Pankkitili</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Sähköposti</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Puhelin</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Verkkosivu</translation>
        </message>
    </context>
    <context>
        <name>DetailsForm</name>
        <message>
            <source>The details are saved</source>
            <translation>Tiedot tallennettiin</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Organisaatio</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>expected {expected}</source>
            <translation>odotettiin {expected}</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A mistake of the program</source>
            <translation>Ohjelmavirhe</translation>
        </message>
        <message>
            <source>Parvi made a mistake. What you did last was not written; all that was written before is safe. Please start the program anew and, if it comes again, report the details. They hold no data of your organisation and are also in {file}.</source>
            <translation>Parvi teki virheen. Viimeisintä tekemistäsi ei tallennettu; kaikki aiemmin tallennettu on turvassa. Käynnistä ohjelma uudelleen ja ilmoita lisätiedot, jos virhe toistuu. Niissä ei ole organisaatiosi tietoja, ja ne ovat myös tiedostossa {file}.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>no period is closed</source>
            <translation>yhtään kautta ei ole suljettu</translation>
        </message>
        <message>
            <source>the last closed is {month}</source>
            <translation>viimeksi suljettu on {month}</translation>
        </message>
        <message>
            <source>no file can have this name</source>
            <translation>millään tiedostolla ei voi olla tätä nimeä</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>se on kansio</translation>
        </message>
        <message>
            <source>it isn't the known event</source>
            <translation>se ei ole tunnettu tapahtuma</translation>
        </message>
        <message>
            <source>the events from here are gone</source>
            <translation>tapahtumat tästä eteenpäin puuttuvat</translation>
        </message>
        <message>
            <source>the event is missing</source>
            <translation>tapahtuma puuttuu</translation>
        </message>
        <message>
            <source>it doesn't follow the event before it</source>
            <translation>se ei jatka edellistä tapahtumaa</translation>
        </message>
        <message>
            <source>its contents were changed</source>
            <translation>sen sisältöä on muutettu</translation>
        </message>
        <message>
            <source>missing or changed: {names}</source>
            <translation>puuttuu tai muutettu: {names}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>All members of the network. Type part of a code or a name to find someone; click a heading to sort by it, drag it to move the column.</source>
            <translation>Kaikki verkoston jäsenet. Etsi kirjoittamalla osa tunnuksesta tai nimestä; lajittele napsauttamalla otsikkoa, siirrä saraketta vetämällä.</translation>
        </message>
        <message>
            <source>Everything on record about one member. Every change asks for a reason, which goes into the journal, and holds from the first open month on. The names above lead to the cards of the upline.</source>
            <translation>Kaikki, mitä yhdestä jäsenestä on kirjattu. Jokainen muutos vaatii syyn, joka merkitään tapahtumalokiin, ja on voimassa ensimmäisestä avoimesta kuukaudesta alkaen. Yläpuolen nimistä pääsee ylälinjan korteille.</translation>
        </message>
        <message>
            <source>What there is to do now: the month to be closed, the payment of the last one, and everything that waits for you. Each line leads to the place where it is done.</source>
            <translation>Mitä nyt on tehtävä: suljettava kuukausi, edellisen maksu ja kaikki muu, mikä odottaa. Jokainen rivi vie paikkaan, jossa se tehdään.</translation>
        </message>
        <message>
            <source>Language, colours and size of the letters hold at once and are remembered on this computer. The details of the organisation stand on its papers and in its bank files; they are part of its books.</source>
            <translation>Kieli, värit ja tekstin koko tulevat heti voimaan ja säilyvät tällä tietokoneella. Organisaation tiedot näkyvät sen asiakirjoissa ja pankkitiedostoissa; ne kuuluvat kirjoihin.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Help</source>
            <translation>Ohje</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Näppäimet</translation>
        </message>
        <message>
            <source>Open the file of an organisation, make a new one, or look around in the demonstration first.</source>
            <translation>Avaa organisaation tiedosto, luo uusi tai katsele ensin esittelyä.</translation>
        </message>
        <message>
            <source>Parvi</source>
            <translation>Parvi</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Month closed</source>
            <translation>Kuukausi suljettu</translation>
        </message>
        <message>
            <source>Payout slips written</source>
            <translation>Maksuerittelyt kirjoitettu</translation>
        </message>
        <message>
            <source>Payouts sent to the bank</source>
            <translation>Maksut lähetetty pankkiin</translation>
        </message>
        <message>
            <source>Representatives whom the next close closes unless they order: {count}</source>
            <translation>Edustajat, jotka seuraava sulkeminen sulkee, elleivät he tilaa: {count}</translation>
        </message>
        <message>
            <source>Payments that found no invoice: {count}</source>
            <translation>Suoritukset, joille ei löytynyt laskua: {count}</translation>
        </message>
        <message>
            <source>Members who named a referrer not matched yet: {count}</source>
            <translation>Jäsenet, joiden ilmoittamaa suosittelijaa ei ole vielä löydetty: {count}</translation>
        </message>
        <message>
            <source>Free trials that end within 30 days: {count}</source>
            <translation>Koejaksot, jotka päättyvät 30 päivän kuluessa: {count}</translation>
        </message>
        <message>
            <source>Membership terms that end within 30 days: {count}</source>
            <translation>Jäsenyysjaksot, jotka päättyvät 30 päivän kuluessa: {count}</translation>
        </message>
        <message>
            <source>Payouts in no payment file yet: {count} · {amount}</source>
            <translation>Maksut, joita ei ole maksutiedostossa: {count} · {amount}</translation>
        </message>
        <message>
            <source>Payment files not marked as sent: {count} · {amount}</source>
            <translation>Maksutiedostot, joita ei ole merkitty lähetetyiksi: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held because the member is closed: {count} · {amount}</source>
            <translation>Pidätetty, koska jäsen on suljettu: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held because duties are not done: {count} · {amount}</source>
            <translation>Pidätetty, koska velvollisuudet ovat tekemättä: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held for want of a marketing-unit code: {count} · {amount}</source>
            <translation>Pidätetty, koska markkinointiyksikön tunnus puuttuu: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held for want of an account: {count} · {amount}</source>
            <translation>Pidätetty, koska tilinumero puuttuu: {count} · {amount}</translation>
        </message>
        <message>
            <source>Negative balances: {count} · {amount}</source>
            <translation>Negatiiviset saldot: {count} · {amount}</translation>
        </message>
        <message>
            <source>Balances below the minimum payout: {count} · {amount}</source>
            <translation>Vähimmäismaksua pienemmät saldot: {count} · {amount}</translation>
        </message>
        <message>
            <source>Members with unpaid invoices: {count} · {amount}</source>
            <translation>Jäsenet, joilla on maksamattomia laskuja: {count} · {amount}</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>done</source>
            <translation>tehty</translation>
        </message>
        <message>
            <source>left to do</source>
            <translation>tekemättä</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Close month</source>
            <translation>Sulje kuukausi</translation>
        </message>
        <message>
            <source>For your notice</source>
            <translation>Tiedoksi</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Tuo</translation>
        </message>
        <message>
            <source>Last closed: {month}</source>
            <translation>Viimeksi suljettu: {month}</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>Vaatii huomiota</translation>
        </message>
        <message>
            <source>Next to close: {month}</source>
            <translation>Seuraavaksi suljetaan: {month}</translation>
        </message>
        <message>
            <source>Nothing is entered yet. Import members and orders; then the first month can be closed.</source>
            <translation>Mitään ei ole vielä kirjattu. Tuo jäsenet ja tilaukset; sitten ensimmäisen kuukauden voi sulkea.</translation>
        </message>
        <message>
            <source>Nothing waits to be done.</source>
            <translation>Mikään ei odota tekemistä.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Show: {text}</source>
            <translation>Näytä: {text}</translation>
        </message>
        <message>
            <source>Slips and payments</source>
            <translation>Erittelyt ja maksut</translation>
        </message>
        <message>
            <source>The first month</source>
            <translation>Ensimmäinen kuukausi</translation>
        </message>
        <message>
            <source>The month has ended. Look at the data, preview it, and close it.</source>
            <translation>Kuukausi on päättynyt. Katso tiedot, esikatsele ja sulje se.</translation>
        </message>
        <message>
            <source>The month is in progress until {day}. A preview shows how it stands.</source>
            <translation>Kuukausi on kesken {day} asti. Esikatselu näyttää sen tilanteen.</translation>
        </message>
        <message>
            <source>The payouts are due on {day}, in {days} days.</source>
            <translation>Maksut erääntyvät {day}, {days} päivän kuluttua.</translation>
        </message>
        <message>
            <source>The payouts were due on {day}, {days} days ago.</source>
            <translation>Maksut erääntyivät {day}, {days} päivää sitten.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Tehtävää</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Closed through {month}</source>
            <translation>Suljettu: {month} asti</translation>
        </message>
    </context>
    <context>
        <name>MemberBulkActs</name>
        <message>
            <source>{count} representatives have done their duties of {month}. Held for them now: {amount}. Left out, as there is nothing to do: {left_out}.</source>
            <translation>{count} edustajaa on tehnyt velvollisuutensa, {month}. Heille pidätetty nyt: {amount}. Jätetty pois, koska ei ole tehtävää: {left_out}.</translation>
        </message>
        <message>
            <source>What is held for {count} closed members, {amount}, is paid with the close of {month}. Left out, as there is nothing to do: {left_out}.</source>
            <translation>{count} suljetulle jäsenelle pidätetty {amount} maksetaan, kun {month} suljetaan. Jätetty pois, koska ei ole tehtävää: {left_out}.</translation>
        </message>
        <message>
            <source>{count} members changed</source>
            <translation>{count} jäsentä muutettiin</translation>
        </message>
        <message>
            <source>Mark duties as done …</source>
            <translation>Merkitse velvollisuudet tehdyiksi …</translation>
        </message>
        <message>
            <source>Release what is held …</source>
            <translation>Vapauta pidätetty …</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Yhdessä</translation>
        </message>
        <message>
            <source>Does something for the rows chosen, or for all that are shown</source>
            <translation>Tekee jotain valituille riveille tai kaikille näkyville</translation>
        </message>
    </context>
    <context>
        <name>MemberCardScreen</name>
        <message>
            <source>Choose a member first.</source>
            <translation>Valitse ensin jäsen.</translation>
        </message>
        <message>
            <source>Nothing is on record here.</source>
            <translation>Täällä ei ole kirjauksia.</translation>
        </message>
        <message>
            <source>{member} was changed</source>
            <translation>{member} muutettiin</translation>
        </message>
    </context>
    <context>
        <name>MemberColumns</name>
        <message>
            <source>{title} ({unit})</source>
            <translation>{title} ({unit})</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tilinumero</translation>
        </message>
        <message>
            <source>Business id</source>
            <translation>Y-tunnus</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Siirtyy seuraavalle</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Jäsenhankintapalkkio</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Velvollisuudet</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Sähköposti</translation>
        </message>
        <message>
            <source>Group points</source>
            <translation>Ryhmän pisteet</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Liittynyt</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Laji</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Eronnut</translation>
        </message>
        <message>
            <source>Marketing-unit code</source>
            <translation>Markkinointiyksikkö</translation>
        </message>
        <message>
            <source>Months in a row</source>
            <translation>Peräkkäiset kuukaudet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>Henkilötunnus</translation>
        </message>
        <message>
            <source>Own points</source>
            <translation>Omat pisteet</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paketti</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Maksettu</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Puhelin</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>Ehdot täyttävä</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Arvo</translation>
        </message>
        <message>
            <source>Referrer as told</source>
            <translation>Ilmoitettu suosittelija</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Jatko</translation>
        </message>
        <message>
            <source>Set off</source>
            <translation>Vähennetty jäsenmaksusta</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Suosittelija</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tila</translation>
        </message>
        <message>
            <source>Team points</source>
            <translation>Tiimin pisteet</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>Maksamatta</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>Alv</translation>
        </message>
        <message>
            <source>Why held</source>
            <translation>Pidätyksen syy</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Oikaisut</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Määrä</translation>
        </message>
        <message>
            <source>Before the cap</source>
            <translation>Ennen kattoa</translation>
        </message>
        <message>
            <source>Bonus</source>
            <translation>Bonus</translation>
        </message>
        <message>
            <source>Bonuses</source>
            <translation>Bonukset</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Luovuttaja</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampanja</translation>
        </message>
        <message>
            <source>Carried in</source>
            <translation>Siirtynyt edelliseltä</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kustannus</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Kurssi</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Päivä</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Asiakirja</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Eräpäivä</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Lahja</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Verollinen</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Lasku</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Taso</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Huomautus</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Tilaus</translation>
        </message>
        <message>
            <source>Points counted</source>
            <translation>Lasketut pisteet</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Prosentti</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Saatu</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Rekisteri</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Myynti</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Mitä</translation>
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
            <source>Last order</source>
            <translation>Viimeisin tilaus</translation>
        </message>
        <message>
            <source>Term ends</source>
            <translation>Jakso päättyy</translation>
        </message>
    </context>
    <context>
        <name>MemberExport</name>
        <message>
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <source>Export the members shown</source>
            <translation>Vie näkyvät jäsenet</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Vie …</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Laskentataulukko (*.xlsx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Taulukko (*.csv)</translation>
        </message>
        <message>
            <source>Writing the members shown</source>
            <translation>Kirjoitetaan näkyviä jäseniä</translation>
        </message>
        <message>
            <source>{count} members are in {file}</source>
            <translation>{count} jäsentä on tiedostossa {file}</translation>
        </message>
        <message>
            <source>{count} rows are copied</source>
            <translation>{count} riviä kopioitiin</translation>
        </message>
    </context>
    <context>
        <name>MemberFilters</name>
        <message>
            <source>Branch of {member}</source>
            <translation>Haara: {member}</translation>
        </message>
        <message>
            <source>Branch of …</source>
            <translation>Haara …</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Suodata</translation>
        </message>
        <message>
            <source>Remove the filter {filter}</source>
            <translation>Poista suodatin {filter}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Näytä kaikki</translation>
        </message>
        <message>
            <source>{column}: from {least}</source>
            <translation>{column}: alkaen {least}</translation>
        </message>
        <message>
            <source>{column}: up to {most}</source>
            <translation>{column}: enintään {most}</translation>
        </message>
        <message>
            <source>{column}: {least} to {most}</source>
            <translation>{column}: {least}–{most}</translation>
        </message>
        <message>
            <source>{column}: {values}</source>
            <translation>{column}: {values}</translation>
        </message>
        <message>
            <source>{first}, {next}</source>
            <translation>{first}, {next}</translation>
        </message>
    </context>
    <context>
        <name>MemberForm</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Syy</translation>
        </message>
        <message>
            <source>Change {member}</source>
            <translation>Muuta jäsentä {member}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>expected {expected}</source>
            <translation>odotettiin {expected}</translation>
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
        <name>MemberWords</name>
        <message>
            <source>12 months</source>
            <translation>12 kuukautta</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 kuukautta</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktiivinen</translation>
        </message>
        <message>
            <source>below the minimum</source>
            <translation>alle vähimmäismäärän</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>suljettu</translation>
        </message>
        <message>
            <source>done</source>
            <translation>tehty</translation>
        </message>
        <message>
            <source>duties not done</source>
            <translation>velvollisuudet tekemättä</translation>
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
            <source>member</source>
            <translation>jäsen</translation>
        </message>
        <message>
            <source>negative balance</source>
            <translation>negatiivinen saldo</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ei</translation>
        </message>
        <message>
            <source>no account</source>
            <translation>ei tilinumeroa</translation>
        </message>
        <message>
            <source>no marketing-unit code</source>
            <translation>ei markkinointiyksikön tunnusta</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ei mitään</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>tekemättä</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>tauko</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>tauolla</translation>
        </message>
        <message>
            <source>preferred customer</source>
            <translation>kanta-asiakas</translation>
        </message>
        <message>
            <source>sales representative</source>
            <translation>myyntiedustaja</translation>
        </message>
        <message>
            <source>trial</source>
            <translation>koejakso</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>kyllä</translation>
        </message>
        <message>
            <source>English</source>
            <translation>englanti</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>suomi</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>persia</translation>
        </message>
        <message>
            <source>add-on</source>
            <translation>lisäpaketti</translation>
        </message>
        <message>
            <source>adjustment</source>
            <translation>oikaisu</translation>
        </message>
        <message>
            <source>adjustment added</source>
            <translation>oikaisu lisätty</translation>
        </message>
        <message>
            <source>adjustment removed</source>
            <translation>oikaisu poistettu</translation>
        </message>
        <message>
            <source>duties done</source>
            <translation>velvollisuudet tehty</translation>
        </message>
        <message>
            <source>duties recorded</source>
            <translation>velvollisuudet kirjattu</translation>
        </message>
        <message>
            <source>exemption</source>
            <translation>poikkeus</translation>
        </message>
        <message>
            <source>exemption recorded</source>
            <translation>poikkeus kirjattu</translation>
        </message>
        <message>
            <source>exemption removed</source>
            <translation>poikkeus poistettu</translation>
        </message>
        <message>
            <source>first development bonus</source>
            <translation>kehitysbonus</translation>
        </message>
        <message>
            <source>first year</source>
            <translation>ensimmäinen vuosi</translation>
        </message>
        <message>
            <source>generation bonus</source>
            <translation>sukupolvibonus</translation>
        </message>
        <message>
            <source>gift handed over</source>
            <translation>lahja luovutettu</translation>
        </message>
        <message>
            <source>held balance released</source>
            <translation>pidätetty vapautettu</translation>
        </message>
        <message>
            <source>multi-level bonus</source>
            <translation>monitasobonus</translation>
        </message>
        <message>
            <source>rank-persistence bonus</source>
            <translation>pysyvyysbonus</translation>
        </message>
        <message>
            <source>record changed</source>
            <translation>tietoja muutettu</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>jatko</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>avattu uudelleen</translation>
        </message>
        <message>
            <source>retail discount</source>
            <translation>vähittäisalennus</translation>
        </message>
        <message>
            <source>retail incentive</source>
            <translation>vähittäiskannustin</translation>
        </message>
        <message>
            <source>no referrer</source>
            <translation>ei suosittelijaa</translation>
        </message>
        <message>
            <source>consent recorded</source>
            <translation>suostumus kirjattu</translation>
        </message>
        <message>
            <source>self-billing agreed or ended</source>
            <translation>itselaskutus sovittu tai päätetty</translation>
        </message>
        <message>
            <source>document printed</source>
            <translation>asiakirja tulostettu</translation>
        </message>
    </context>
    <context>
        <name>MembersScreen</name>
        <message>
            <source>{count} found</source>
            <translation>{count} löytyi</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translation>{count} jäsentä</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sarakkeet</translation>
        </message>
        <message>
            <source>Find by name, code, phone or national id</source>
            <translation>Etsi nimellä, tunnuksella, puhelimella tai henkilötunnuksella</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
        </message>
        <message>
            <source>No member fits.
Type less, or take a filter away.</source>
            <translation>Yksikään jäsen ei vastaa hakua.
Kirjoita vähemmän tai poista suodatin.</translation>
        </message>
        <message>
            <source>There are no members yet.
Import a file of members first.</source>
            <translation>Jäseniä ei vielä ole.
Tuo ensin jäsentiedosto.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>line {line}: {finding}</source>
            <translation>rivi {line}: {finding}</translation>
        </message>
        <message>
            <source>line {line}, {column}: {finding}</source>
            <translation>rivi {line}, {column}: {finding}</translation>
        </message>
        <message>
            <source>That was not possible</source>
            <translation>Se ei onnistunut</translation>
        </message>
    </context>
    <context>
        <name>NewOrganisationDialog</name>
        <message>
            <source>&amp;Encrypt the file with a passphrase</source>
            <translation>&amp;Salaa tiedosto tunnuslauseella</translation>
        </message>
        <message>
            <source>&amp;Farhan: Iran, toman, Jalali months, ranks and bonuses</source>
            <translation>&amp;Farhan: Iran, tomanit, jalali-kuukaudet, arvot ja bonukset</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nimi</translation>
        </message>
        <message>
            <source>&amp;Porukka: Finland, euros, membership fees and commissions</source>
            <translation>&amp;Porukka: Suomi, eurot, jäsenmaksut ja jäsenhankintapalkkiot</translation>
        </message>
        <message>
            <source>A&amp;gain</source>
            <translation>&amp;Uudelleen</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Valitse …</translation>
        </message>
        <message>
            <source>Fi&amp;le</source>
            <translation>&amp;Tiedosto</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Luo</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Uusi organisaatio</translation>
        </message>
        <message>
            <source>Nobody can open an encrypted file without its passphrase, not even the makers of this program. Keep it where you will find it.</source>
            <translation>Salattua tiedostoa ei voi avata ilman tunnuslausetta kukaan, eivät edes ohjelman tekijät. Säilytä se niin, että löydät sen.</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>Organisaatio (*.parvi)</translation>
        </message>
        <message>
            <source>P&amp;assphrase</source>
            <translation>T&amp;unnuslause</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Ohjelma</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Tunnuslauseet eivät ole samat.</translation>
        </message>
        <message>
            <source>There is a file of this name already: choose another.</source>
            <translation>Tämänniminen tiedosto on jo olemassa: valitse toinen nimi.</translation>
        </message>
        <message>
            <source>There is no such folder: choose another.</source>
            <translation>Tällaista kansiota ei ole: valitse toinen.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Encrypted organisation</source>
            <translation>Salattu organisaatio</translation>
        </message>
        <message>
            <source>Making the demonstration</source>
            <translation>Esittelyä luodaan</translation>
        </message>
        <message>
            <source>Open an organisation</source>
            <translation>Avaa organisaatio</translation>
        </message>
        <message>
            <source>Opening {file}</source>
            <translation>Avataan {file}</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>Organisaatio (*.parvi)</translation>
        </message>
        <message>
            <source>Passphrase of {file}</source>
            <translation>Tiedoston {file} tunnuslause</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>Valitse varmuuskopio</translation>
        </message>
        <message>
            <source>Making {file}</source>
            <translation>Luodaan {file}</translation>
        </message>
        <message>
            <source>Restore it as</source>
            <translation>Palauta nimellä</translation>
        </message>
        <message>
            <source>Restoring {file}</source>
            <translation>Palautetaan {file}</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Books</source>
            <translation>Kirjat</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Kirjaukset</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Verkosto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Member card</source>
            <translation>Jäsenkortti</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Aloitus</translation>
        </message>
    </context>
    <context>
        <name>ProblemDialog</name>
        <message>
            <source>Details</source>
            <translation>Lisätiedot</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation>Näkymät</translation>
        </message>
    </context>
    <context>
        <name>RangeDialog</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Alkaen</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Päättyen</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Syy</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Värit</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Kieli</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Kuten tietokone</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Kieli ja ulkoasu</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>Size of &amp;letters</source>
            <translation>&amp;Tekstin koko</translation>
        </message>
        <message>
            <source>Copies made by themselves</source>
            <translation>Automaattiset varmuuskopiot</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Avaa kansio</translation>
        </message>
        <message>
            <source>Before every import, close and change of the program a copy is kept in {folder}. A copy elsewhere is made with Back up in the menu.</source>
            <translation>Ennen jokaista tuontia, sulkemista ja ohjelman päivitystä säilytetään kopio kansiossa {folder}. Muualle kopio tehdään valikon varmuuskopioinnilla.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>made</source>
            <translation>luotu</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>lähetetty</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>vahvistettu</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>hylätty</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Writing rows</source>
            <translation>Kirjoitetaan rivejä</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Nothing was opened on this computer yet.</source>
            <translation>Tällä tietokoneella ei ole vielä avattu mitään.</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Viimeksi avatut</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Poista luettelosta</translation>
        </message>
        <message>
            <source>The books of a member network. Open an organisation, make a new one, or look around in a demonstration first.</source>
            <translation>Jäsenverkoston kirjat. Avaa organisaatio, luo uusi tai katsele ensin esittelyä.</translation>
        </message>
    </context>
</TS>
