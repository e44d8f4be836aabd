<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Branch</name>
        <message>
            <source>Board</source>
            <translation>Taulu</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Luettelo</translation>
        </message>
        <message>
            <source>Board of the branch</source>
            <translation>Haaran taulu</translation>
        </message>
        <message>
            <source>Outline of the branch</source>
            <translation>Haaran luettelo</translation>
        </message>
    </context>
    <context>
        <name>Breadcrumb</name>
        <message>
            <source>… {count} more …</source>
            <translation>… {count} lisää …</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>nothing</source>
            <translation>ei mihinkään</translation>
        </message>
        <message>
            <source>&amp;Colour by</source>
            <translation>&amp;Väri</translation>
        </message>
        <message>
            <source>&amp;Width by</source>
            <translation>&amp;Leveys</translation>
        </message>
        <message>
            <source>Com&amp;pare with</source>
            <translation>V&amp;ertaa</translation>
        </message>
        <message>
            <source>Campa&amp;ign</source>
            <translation>Ka&amp;mpanja</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ei mikään</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>Lisää …</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Kuukausi</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Search in the tree</source>
            <translation>Etsi puusta</translation>
        </message>
        <message>
            <source>Name, code, points &gt; {number}, =rank</source>
            <translation>Nimi, tunnus, pisteet &gt; {number}, =arvo</translation>
        </message>
        <message>
            <source>Name, code, credit &gt; {number}, paused</source>
            <translation>Nimi, tunnus, hyvitys &gt; {number}, tauolla</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ei ketään</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the tree</source>
            <translation>Vie puu</translation>
        </message>
        <message>
            <source>Paper, by a printer</source>
            <translation>Paperi, tulostimella</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>Tallenna …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Tulosta …</translation>
        </message>
        <message>
            <source>Codes in place of names</source>
            <translation>Tunnukset nimien sijaan</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Mitä</translation>
        </message>
        <message>
            <source>&amp;Levels</source>
            <translation>&amp;Tasot</translation>
        </message>
        <message>
            <source>&amp;Into</source>
            <translation>M&amp;uoto</translation>
        </message>
        <message>
            <source>The board as it is unfolded</source>
            <translation>Taulu niin kuin se on avattuna</translation>
        </message>
        <message>
            <source>The branch to a level</source>
            <translation>Haara tasolle asti</translation>
        </message>
        <message>
            <source>The map as it is seen</source>
            <translation>Kartta niin kuin se näkyy</translation>
        </message>
        <message>
            <source>PDF, on pages to be joined</source>
            <translation>PDF, yhdistettäville sivuille</translation>
        </message>
        <message>
            <source>PDF, on one page</source>
            <translation>PDF, yhdellä sivulla</translation>
        </message>
        <message>
            <source>SVG, a drawing</source>
            <translation>SVG, piirros</translation>
        </message>
        <message>
            <source>PNG, an image</source>
            <translation>PNG, kuva</translation>
        </message>
        <message>
            <source>CSV, a table of the same members</source>
            <translation>CSV, samojen jäsenten taulukko</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>page {page} of {pages}</source>
            <translation>sivu {page} / {pages}</translation>
        </message>
        <message>
            <source>Print the tree</source>
            <translation>Tulosta puu</translation>
        </message>
        <message>
            <source>Printing the tree …</source>
            <translation>Tulostetaan puuta …</translation>
        </message>
        <message>
            <source>The tree was printed.</source>
            <translation>Puu tulostettiin.</translation>
        </message>
        <message>
            <source>compared with {month}</source>
            <translation>verrattuna: {month}</translation>
        </message>
        <message>
            <source>compressed</source>
            <translation>tiivistetty</translation>
        </message>
        <message>
            <source>Writing {file} …</source>
            <translation>Kirjoitetaan {file} …</translation>
        </message>
        <message>
            <source>{file} was written.</source>
            <translation>{file} kirjoitettiin.</translation>
        </message>
    </context>
    <context>
        <name>MapWidget</name>
        <message>
            <source>Reading …</source>
            <translation>Luetaan …</translation>
        </message>
        <message>
            <source>No members</source>
            <translation>Ei jäseniä</translation>
        </message>
    </context>
    <context>
        <name>MemberPanel</name>
        <message>
            <source>Why these figures?</source>
            <translation>Miksi nämä luvut?</translation>
        </message>
        <message>
            <source>Open the member's card</source>
            <translation>Avaa jäsenen kortti</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Taso</translation>
        </message>
        <message>
            <source>Direct downline</source>
            <translation>Suora alalinja</translation>
        </message>
        <message>
            <source>Whole downline</source>
            <translation>Koko alalinja</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Liittynyt</translation>
        </message>
        <message>
            <source>Team points since then</source>
            <translation>Tiimin pisteet sen jälkeen</translation>
        </message>
        <message>
            <source>Nobody is selected</source>
            <translation>Ketään ei ole valittu</translation>
        </message>
        <message>
            <source>Click a box or move with the arrow keys to select a member.</source>
            <translation>Valitse jäsen napsauttamalla ruutua tai liikkumalla nuolinäppäimillä.</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Sen jälkeen</translation>
        </message>
        <message>
            <source>joined</source>
            <translation>liittynyt</translation>
        </message>
        <message>
            <source>Rank since then</source>
            <translation>Arvo sen jälkeen</translation>
        </message>
        <message>
            <source>Sponsor then</source>
            <translation>Suosittelija silloin</translation>
        </message>
        <message>
            <source>Paid upline: {name}</source>
            <translation>Maksun saava ylälinja: {name}</translation>
        </message>
    </context>
    <context>
        <name>NeedsList</name>
        <message>
            <source>Next rank: {rank}</source>
            <translation>Seuraava arvo: {rank}</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Map of the downline</source>
            <translation>Alalinjan kartta</translation>
        </message>
        <message>
            <source>Colours; choose some to pick out their members</source>
            <translation>Värit; valitse korostettavat</translation>
        </message>
    </context>
    <context>
        <name>SiblingsDialog</name>
        <message>
            <source>Part of a name or a code</source>
            <translation>Osa nimestä tai tunnuksesta</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Etsi luettelosta</translation>
        </message>
        <message>
            <source>Directly below {name}</source>
            <translation>Suoraan alapuolella: {name}</translation>
        </message>
        <message>
            <source>{count} members; Enter shows one on the board</source>
            <translation>{count} jäsentä; Enter näyttää jäsenen taulussa</translation>
        </message>
    </context>
    <context>
        <name>SiblingsModel</name>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Downline</source>
            <translation>Alalinja</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>That is too much to open at once: {count} members at most.</source>
            <translation>Liian paljon avattavaksi kerralla: enintään {count} jäsentä.</translation>
        </message>
    </context>
    <context>
        <name>TrailList</name>
        <message>
            <source>Payout trail</source>
            <translation>Maksun polku</translation>
        </message>
        <message>
            <source>Payout trail: nobody stands above.</source>
            <translation>Maksun polku: yläpuolella ei ole ketään.</translation>
        </message>
        <message>
            <source>Payout trail: {amount} went up from here</source>
            <translation>Maksun polku: tästä ylös meni {amount}</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source>{count} levels without a branch</source>
            <translation>{count} tasoa ilman haaraa</translation>
        </message>
        <message>
            <source>found</source>
            <translation>löytyi</translation>
        </message>
        <message>
            <source>campaign: {name}</source>
            <translation>kampanja: {name}</translation>
        </message>
        <message>
            <source>payout trail: {step}</source>
            <translation>maksun polku: {step}</translation>
        </message>
        <message>
            <source>generation head</source>
            <translation>sukupolven johtaja</translation>
        </message>
        <message>
            <source>generation {number} begins here</source>
            <translation>sukupolvi {number} alkaa tästä</translation>
        </message>
        <message>
            <source>paid upline: {name}</source>
            <translation>maksun saava ylälinja: {name}</translation>
        </message>
        <message>
            <source>rank up by {count}</source>
            <translation>arvo nousi: {count}</translation>
        </message>
        <message>
            <source>rank down by {count}</source>
            <translation>arvo laski: {count}</translation>
        </message>
        <message>
            <source>sponsor then: {name}</source>
            <translation>silloinen suosittelija: {name}</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Huomiot</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} lisää</translation>
        </message>
        <message>
            <source>{sign} {title}: {actual} of {required}</source>
            <translation>{sign} {title}: {actual} / {required}</translation>
        </message>
        <message>
            <source>no rank</source>
            <translation>ei arvoa</translation>
        </message>
        <message>
            <source>orders of the month</source>
            <translation>kuukauden tilaukset</translation>
        </message>
        <message>
            <source>largest order</source>
            <translation>suurin tilaus</translation>
        </message>
        <message>
            <source>own points</source>
            <translation>omat pisteet</translation>
        </message>
        <message>
            <source>team points</source>
            <translation>tiimin pisteet</translation>
        </message>
        <message>
            <source>branch {number}</source>
            <translation>haara {number}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Arvo</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Taso</translation>
        </message>
        <message>
            <source>Downline</source>
            <translation>Alalinja</translation>
        </message>
        <message>
            <source>Wheel: closer. Drag: move. Double click: this branch alone. Arrows: to sponsor, downline and neighbours.</source>
            <translation>Rulla: lähemmäs. Vedä: siirrä. Kaksoisnapsautus: vain tämä haara. Nuolet: suosittelijaan, alalinjaan ja naapureihin.</translation>
        </message>
        <message>
            <source>level</source>
            <translation>taso</translation>
        </message>
        <message>
            <source>lost rank</source>
            <translation>arvo laski</translation>
        </message>
        <message>
            <source>not qualified</source>
            <translation>ei täytä ehtoja</translation>
        </message>
        <message>
            <source>{count} members here, {below} with those below; highest: {name}, {standing}</source>
            <translation>{count} jäsentä tässä, {below} alalinjoineen; korkein: {name}, {standing}</translation>
        </message>
        <message>
            <source>{name}, {standing}, level {level}, {place} of {siblings}, {children} below, {all} in all</source>
            <translation>{name}, {standing}, taso {level}, {place} / {siblings}, {children} alapuolella, {all} kaikkiaan</translation>
        </message>
        <message>
            <source>{standing}, level {level}, {place} of {siblings}, {children} below, {all} in all</source>
            <translation>{standing}, taso {level}, {place} / {siblings}, {children} alapuolella, {all} kaikkiaan</translation>
        </message>
        <message>
            <source>points</source>
            <translation>pisteet</translation>
        </message>
        <message>
            <source>team</source>
            <translation>tiimi</translation>
        </message>
        <message>
            <source>group</source>
            <translation>ryhmä</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>maksu</translation>
        </message>
        <message>
            <source>earned</source>
            <translation>palkkio</translation>
        </message>
        <message>
            <source>credit</source>
            <translation>hyvitys</translation>
        </message>
        <message>
            <source>campaigns</source>
            <translation>kampanjat</translation>
        </message>
        <message>
            <source>growth</source>
            <translation>kasvu</translation>
        </message>
        <message>
            <source>Hits by leg: {legs}</source>
            <translation>Osumat haaroittain: {legs}</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>Ehdot täyttävä</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tila</translation>
        </message>
        <message>
            <source>Own sales points</source>
            <translation>Omat myyntipisteet</translation>
        </message>
        <message>
            <source>Team points</source>
            <translation>Tiimin pisteet</translation>
        </message>
        <message>
            <source>Personal-group points</source>
            <translation>Oman ryhmän pisteet</translation>
        </message>
        <message>
            <source>Payout</source>
            <translation>Maksu</translation>
        </message>
        <message>
            <source>Referral commission</source>
            <translation>Jäsenhankintapalkkio</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Hyvitys</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampanjat</translation>
        </message>
        <message>
            <source>Growth of team points</source>
            <translation>Tiimin pisteiden kasvu</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Sukupolvi</translation>
        </message>
        <message>
            <source>Joining day</source>
            <translation>Liittymispäivä</translation>
        </message>
        <message>
            <source>Source of the payout</source>
            <translation>Maksun lähde</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Muutokset</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pisteet</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>ei mukana</translation>
        </message>
        <message>
            <source>Le</source>
            <translation>Er</translation>
        </message>
        <message>
            <source>La</source>
            <translation>Ra</translation>
        </message>
        <message>
            <source>Pa</source>
            <translation>Ta</translation>
        </message>
        <message>
            <source>Tr</source>
            <translation>Ko</translation>
        </message>
        <message>
            <source>Ac</source>
            <translation>Ak</translation>
        </message>
        <message>
            <source>left</source>
            <translation>eronnut</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>suljettu</translation>
        </message>
        <message>
            <source>preferred customer</source>
            <translation>kanta-asiakas</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>rauennut</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>tauolla</translation>
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
            <source>this month</source>
            <translation>tässä kuussa</translation>
        </message>
        <message>
            <source>above 0</source>
            <translation>yli 0</translation>
        </message>
        <message>
            <source>qualified</source>
            <translation>ehdot täyttävä</translation>
        </message>
        <message>
            <source>below 0</source>
            <translation>alle 0</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ei mitään</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>ennallaan</translation>
        </message>
        <message>
            <source>less</source>
            <translation>vähemmän</translation>
        </message>
        <message>
            <source>much less</source>
            <translation>paljon vähemmän</translation>
        </message>
        <message>
            <source>more</source>
            <translation>enemmän</translation>
        </message>
        <message>
            <source>much more</source>
            <translation>paljon enemmän</translation>
        </message>
        <message>
            <source>generation {number}</source>
            <translation>sukupolvi {number}</translation>
        </message>
        <message>
            <source>generation {number} and deeper</source>
            <translation>sukupolvi {number} ja syvemmät</translation>
        </message>
        <message>
            <source>longer ago</source>
            <translation>aiemmin</translation>
        </message>
        <message>
            <source>within {number} months</source>
            <translation>{number} kuukauden sisällä</translation>
        </message>
        <message>
            <source>joined</source>
            <translation>liittynyt</translation>
        </message>
        <message>
            <source>other sponsor</source>
            <translation>toinen suosittelija</translation>
        </message>
        <message>
            <source>rank up</source>
            <translation>arvo nousi</translation>
        </message>
        <message>
            <source>rank down</source>
            <translation>arvo laski</translation>
        </message>
        <message>
            <source>from {amount}</source>
            <translation>alkaen {amount}</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>ohitettu</translation>
        </message>
        <message>
            <source>not joined yet</source>
            <translation>ei vielä liittynyt</translation>
        </message>
        <message>
            <source>a preferred customer</source>
            <translation>kanta-asiakas</translation>
        </message>
        <message>
            <source>too few orders</source>
            <translation>liian vähän tilauksia</translation>
        </message>
        <message>
            <source>no points from here</source>
            <translation>ei pisteitä tästä</translation>
        </message>
        <message>
            <source>rank not paid for this</source>
            <translation>arvosta ei makseta tätä</translation>
        </message>
        <message>
            <source>rank not paid this deep</source>
            <translation>arvosta ei makseta näin syvältä</translation>
        </message>
        <message>
            <source>too far up</source>
            <translation>liian kaukana</translation>
        </message>
        <message>
            <source>behind a generation head</source>
            <translation>sukupolven johtajan takana</translation>
        </message>
        <message>
            <source>rounds to 0</source>
            <translation>pyöristyy nollaan</translation>
        </message>
        <message>
            <source>nothing from here</source>
            <translation>ei mitään tästä</translation>
        </message>
        <message>
            <source>{level}. {name}: {shares}</source>
            <translation>{level}. {name}: {shares}</translation>
        </message>
        <message>
            <source>levels</source>
            <translation>tasot</translation>
        </message>
        <message>
            <source>generation</source>
            <translation>sukupolvi</translation>
        </message>
        <message>
            <source>first order</source>
            <translation>ensitilaus</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>hankinta</translation>
        </message>
        <message>
            <source>passed over: {name} ({why})</source>
            <translation>ohitettu: {name} ({why})</translation>
        </message>
        <message>
            <source>{level}. {name}: nothing ({why})</source>
            <translation>{level}. {name}: ei mitään ({why})</translation>
        </message>
    </context>
    <context>
        <name>TreeActions</name>
        <message>
            <source>Back in the tree</source>
            <translation>Takaisin puussa</translation>
        </message>
        <message>
            <source>More from the far end of folded levels</source>
            <translation>Lisää taitettujen tasojen loppupäästä</translation>
        </message>
        <message>
            <source>More of the direct downline</source>
            <translation>Lisää suoraa alalinjaa</translation>
        </message>
        <message>
            <source>Forward in the tree</source>
            <translation>Eteenpäin puussa</translation>
        </message>
        <message>
            <source>One level up</source>
            <translation>Yksi taso ylös</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Koko organisaatio</translation>
        </message>
        <message>
            <source>Show this branch alone</source>
            <translation>Näytä vain tämä haara</translation>
        </message>
        <message>
            <source>Fit the map</source>
            <translation>Sovita kartta</translation>
        </message>
        <message>
            <source>Search in the tree</source>
            <translation>Etsi puusta</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Seuraava osuma</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Edellinen osuma</translation>
        </message>
        <message>
            <source>Fold or unfold</source>
            <translation>Taita tai avaa</translation>
        </message>
        <message>
            <source>List the direct downline …</source>
            <translation>Luettele suora alalinja …</translation>
        </message>
        <message>
            <source>Only the path to the selection</source>
            <translation>Vain polku valittuun</translation>
        </message>
        <message>
            <source>Compression</source>
            <translation>Tiivistys</translation>
        </message>
        <message>
            <source>Generations</source>
            <translation>Sukupolvet</translation>
        </message>
        <message>
            <source>Compare with the month before</source>
            <translation>Vertaa edelliseen kuukauteen</translation>
        </message>
        <message>
            <source>Open the thin levels</source>
            <translation>Avaa harvat tasot</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Seuraava ruutu</translation>
        </message>
        <message>
            <source>Why these figures?</source>
            <translation>Miksi nämä luvut?</translation>
        </message>
        <message>
            <source>Open the member's card</source>
            <translation>Avaa jäsenen kortti</translation>
        </message>
        <message>
            <source>Export the tree …</source>
            <translation>Vie puu …</translation>
        </message>
        <message>
            <source>Where the payout came from</source>
            <translation>Mistä maksu tuli</translation>
        </message>
        <message>
            <source>Unfold to level {number}</source>
            <translation>Avaa tasolle {number}</translation>
        </message>
    </context>
    <context>
        <name>TreePage</name>
        <message>
            <source>Reading the downline …</source>
            <translation>Luetaan alalinjaa …</translation>
        </message>
    </context>
</TS>
