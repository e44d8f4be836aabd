<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>DocumentForm</name>
        <message>
            <source>&amp;Documents</source>
            <translation>&amp;Asiakirjat</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Kieli</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>K&amp;uukausi</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Järjestys</translation>
        </message>
        <message>
            <source>All that the month brings</source>
            <translation>Kaikki kuukauden asiakirjat</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>Tunnuksen mukaan</translation>
        </message>
        <message>
            <source>By upline</source>
            <translation>Ylälinjan mukaan</translation>
        </message>
        <message>
            <source>Choose in the table</source>
            <translation>Valitse taulukosta</translation>
        </message>
        <message>
            <source>Codes of members</source>
            <translation>Jäsenten koodit</translation>
        </message>
        <message>
            <source>Codes, with commas between them</source>
            <translation>Koodit pilkuin erotettuina</translation>
        </message>
        <message>
            <source>Each member's own</source>
            <translation>Kunkin jäsenen oma</translation>
        </message>
        <message>
            <source>Everybody who gets some</source>
            <translation>Kaikki, joille niitä on</translation>
        </message>
        <message>
            <source>Filter the table of members, and come back from there.</source>
            <translation>Suodata jäsentaulukkoa ja palaa sieltä.</translation>
        </message>
        <message>
            <source>In the look of the last print</source>
            <translation>Edellisen tulosteen ulkoasussa</translation>
        </message>
        <message>
            <source>M&amp;embers</source>
            <translation>&amp;Jäsenet</translation>
        </message>
        <message>
            <source>One or some, by code</source>
            <translation>Yksi tai muutama koodilla</translation>
        </message>
        <message>
            <source>Those in the table of members</source>
            <translation>Jäsentaulukossa näkyvät</translation>
        </message>
        <message>
            <source>What was printed before keeps the colours, logo, words and paper that it had then.</source>
            <translation>Aiemmin tulostettu säilyttää silloiset värit, logon, sanat ja paperin.</translation>
        </message>
        <message>
            <source>{count} of them get documents.</source>
            <translation>Heistä {count} saa asiakirjoja.</translation>
        </message>
        <message>
            <source>{month} (open)</source>
            <translation>{month} (avoin)</translation>
        </message>
    </context>
    <context>
        <name>DocumentOutcome</name>
        <message>
            <source>Letters that the font can't draw: {signs}</source>
            <translation>Merkit, joita fontti ei osaa piirtää: {signs}</translation>
        </message>
        <message>
            <source>Invoices must bear the business id of the organisation: enter it in the settings.</source>
            <translation>Laskussa on oltava organisaation Y-tunnus: anna se asetuksissa.</translation>
        </message>
        <message>
            <source>Invoices must bear the address of the organisation: enter it in the settings.</source>
            <translation>Laskussa on oltava organisaation osoite: anna se asetuksissa.</translation>
        </message>
        <message>
            <source>Self-billed invoices without the business id of the member: {members}</source>
            <translation>Itselaskutuslaskut ilman jäsenen Y-tunnusta: {members}</translation>
        </message>
        <message>
            <source>Without the address of the member, which the law asks for on invoices above 400 euros: {members}</source>
            <translation>Ilman jäsenen osoitetta, jota laki vaatii yli 400 euron laskuissa: {members}</translation>
        </message>
        <message>
            <source>Letters that the font can't draw, on the documents of: {members}</source>
            <translation>Merkkejä, joita fontti ei osaa piirtää, asiakirjoissa: {members}</translation>
        </message>
        <message>
            <source>Not as they were printed before: {members}</source>
            <translation>Toisin kuin aiemmin tulostettuna: {members}</translation>
        </message>
        <message>
            <source>Not printed yet</source>
            <translation>Ei vielä tulostettu</translation>
        </message>
        <message>
            <source>Printed before, and not like this: something has changed</source>
            <translation>Tulostettu aiemmin, mutta toisenlaisena: jokin on muuttunut</translation>
        </message>
        <message>
            <source>Printed before, just like this</source>
            <translation>Tulostettu aiemmin juuri tällaisena</translation>
        </message>
        <message>
            <source>{members} and {count} more</source>
            <translation>{members} ja {count} muuta</translation>
        </message>
        <message>
            <source>{whose}  ({place} of {count})</source>
            <translation>{whose}  ({place}/{count})</translation>
        </message>
    </context>
    <context>
        <name>DocumentPages</name>
        <message>
            <source>Why these figures?</source>
            <translation>Miksi nämä luvut?</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>Seuraava</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>Edellinen</translation>
        </message>
    </context>
    <context>
        <name>DocumentWork</name>
        <message>
            <source>Drawing the pages</source>
            <translation>Piirretään sivuja</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Tulostetaan</translation>
        </message>
        <message>
            <source>Writing documents</source>
            <translation>Kirjoitetaan asiakirjoja</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Payout slips</source>
            <translation>Maksuerittelyt</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Laskut</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>Hyvityslaskut</translation>
        </message>
        <message>
            <source>Referral statements</source>
            <translation>Jäsenhankinnan erittelyt</translation>
        </message>
        <message>
            <source>Campaign reports</source>
            <translation>Kampanjaraportit</translation>
        </message>
        <message>
            <source>List of members</source>
            <translation>Jäsenluettelo</translation>
        </message>
        <message>
            <source>Rank certificates</source>
            <translation>Arvotodistukset</translation>
        </message>
        <message>
            <source>Retail-discount statements</source>
            <translation>Vähittäisalennuserittelyt</translation>
        </message>
        <message>
            <source>Summaries of the year</source>
            <translation>Vuosiyhteenvedot</translation>
        </message>
        <message>
            <source>Transfer lists</source>
            <translation>Maksuluettelot</translation>
        </message>
    </context>
    <context>
        <name>DocumentsScreen</name>
        <message>
            <source>Documents</source>
            <translation>Asiakirjat</translation>
        </message>
        <message>
            <source>Documents written: {count}, in {file}</source>
            <translation>Asiakirjoja kirjoitettu: {count}, kansiossa {file}</translation>
        </message>
        <message>
            <source>Folder for the documents</source>
            <translation>Asiakirjojen kansio</translation>
        </message>
        <message>
            <source>Look and words</source>
            <translation>Ulkoasu ja sanat</translation>
        </message>
        <message>
            <source>No month is closed yet: close one first.</source>
            <translation>Yhtään kuukautta ei ole vielä suljettu: sulje ensin kuukausi.</translation>
        </message>
        <message>
            <source>Pages printed: {count}</source>
            <translation>Sivuja tulostettu: {count}</translation>
        </message>
        <message>
            <source>Print preview …</source>
            <translation>Tulostuksen esikatselu …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Tulosta …</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>Tallenna …</translation>
        </message>
        <message>
            <source>Stopped before the end.</source>
            <translation>Keskeytettiin ennen loppua.</translation>
        </message>
        <message>
            <source>The documents look like this from now on.</source>
            <translation>Asiakirjat ovat tästä lähtien tällaisia.</translation>
        </message>
        <message>
            <source>The first {count} pages</source>
            <translation>Ensimmäiset {count} sivua</translation>
        </message>
        <message>
            <source>This look is only tried. Keep it or drop it, then print.</source>
            <translation>Tätä ulkoasua vasta kokeillaan. Ota se käyttöön tai hylkää, ja tulosta sitten.</translation>
        </message>
        <message>
            <source>Type the code of a member.</source>
            <translation>Kirjoita jäsenen koodi.</translation>
        </message>
        <message>
            <source>{count} pages in all</source>
            <translation>Yhteensä {count} sivua</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>As wide as there is room</source>
            <translation>Ikkunan levyisenä</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Suurempi</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Seuraava sivu</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Edellinen sivu</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Sivu {page}/{count}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Esikatselu</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Pienempi</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Koko sivu</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>All pages</source>
            <translation>Kaikki sivut</translation>
        </message>
        <message>
            <source>As wide as there is room</source>
            <translation>Ikkunan levyisenä</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Suurempi</translation>
        </message>
        <message>
            <source>Paper …</source>
            <translation>Paperi …</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Tulostuksen esikatselu</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Tulosta …</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Pienempi</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Koko sivu</translation>
        </message>
    </context>
    <context>
        <name>SaveForm</name>
        <message>
            <source>&amp;Names of the files</source>
            <translation>Tiedostojen &amp;nimet</translation>
        </message>
        <message>
            <source>Filled in: {places}</source>
            <translation>Täytetään: {places}</translation>
        </message>
        <message>
            <source>One file for all, with bookmarks</source>
            <translation>Kaikki yhteen tiedostoon, kirjanmerkein</translation>
        </message>
    </context>
    <context>
        <name>StyleForm</name>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Väri</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Paperi</translation>
        </message>
        <message>
            <source>Choose the colour</source>
            <translation>Valitse väri</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Valitse …</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Hylkää</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Ota käyttöön</translation>
        </message>
        <message>
            <source>Lo&amp;go</source>
            <translation>&amp;Logo</translation>
        </message>
        <message>
            <source>Logo of the organisation</source>
            <translation>Organisaation logo</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ei logoa</translation>
        </message>
        <message>
            <source>Picture (*.png *.jpg *.jpeg)</source>
            <translation>Kuva (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Picture …</source>
            <translation>Kuva …</translation>
        </message>
        <message>
            <source>The program's own</source>
            <translation>Ohjelman oma</translation>
        </message>
    </context>
    <context>
        <name>WordsTable</name>
        <message>
            <source>(a line at the foot of every page)</source>
            <translation>(rivi jokaisen sivun alareunassa)</translation>
        </message>
        <message>
            <source>Find words</source>
            <translation>Etsi sanoja</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Sanojen kieli</translation>
        </message>
        <message>
            <source>The program's words</source>
            <translation>Ohjelman sanat</translation>
        </message>
        <message>
            <source>Words of the documents</source>
            <translation>Asiakirjojen sanat</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Omat sanat</translation>
        </message>
    </context>
</TS>
