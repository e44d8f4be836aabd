<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>MemberView</name>
        <message>
            <source>Sort by</source>
            <translation>Järjestys</translation>
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
            <source>Self-billing …</source>
            <translation>Itselaskutus …</translation>
        </message>
        <message>
            <source>Marketing …</source>
            <translation>Markkinointi …</translation>
        </message>
        <message>
            <source>Consent to marketing</source>
            <translation>Suostumus markkinointiin</translation>
        </message>
        <message>
            <source>{member} consents to marketing messages from now on.</source>
            <translation>{member} sallii markkinointiviestit tästä lähtien.</translation>
        </message>
        <message>
            <source>{member} no longer consents to marketing messages.</source>
            <translation>{member} ei enää salli markkinointiviestejä.</translation>
        </message>
        <message>
            <source>Self-billing</source>
            <translation>Itselaskutus</translation>
        </message>
        <message>
            <source>{member} agrees that the organisation writes the invoices of its commission, from the first open month on.</source>
            <translation>{member} hyväksyy, että organisaatio laatii sen palkkiolaskut ensimmäisestä avoimesta kuukaudesta alkaen.</translation>
        </message>
        <message>
            <source>{member} no longer agrees that the organisation writes the invoices of its commission, from the first open month on.</source>
            <translation>{member} ei enää hyväksy, että organisaatio laatii sen palkkiolaskut, ensimmäisestä avoimesta kuukaudesta alkaen.</translation>
        </message>
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
            <translation>Suunnitelman sääntö sulki jäsenen {member}, joka on taas mukana ensimmäisestä avoimesta kuukaudesta alkaen.</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Miksi?</translation>
        </message>
    </context>
    <context>
        <name>CardPerson</name>
        <message>
            <source>At the top of the network</source>
            <translation>Verkoston huipulla</translation>
        </message>
        <message>
            <source>Not on record: {fields}</source>
            <translation>Ei tietoa: {fields}</translation>
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
            <source>Bulk actions</source>
            <translation>Joukkotoimet</translation>
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
            <source>Name of the shop</source>
            <translation>Kaupan nimi</translation>
        </message>
        <message>
            <source>Consent to the rules</source>
            <translation>Suostumus sääntöihin</translation>
        </message>
        <message>
            <source>Consent to marketing</source>
            <translation>Suostumus markkinointiin</translation>
        </message>
        <message>
            <source>Self-billing</source>
            <translation>Itselaskutus</translation>
        </message>
        <message>
            <source>{title} ({unit})</source>
            <translation>{title} ({unit})</translation>
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
            <source>Next package</source>
            <translation>Seuraava paketti</translation>
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
            <source>{filter} ({month})</source>
            <translation>{filter} ({month})</translation>
        </message>
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
            <source>is needed; it goes into the journal</source>
            <translation>tarvitaan; se menee tapahtumalokiin</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Syy</translation>
        </message>
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
        <message>
            <source>Documents …</source>
            <translation>Asiakirjat …</translation>
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
</TS>
