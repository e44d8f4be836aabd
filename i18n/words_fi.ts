<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Figures</name>
        <message>
            <source>Sales</source>
            <translation>Myynti</translation>
        </message>
        <message>
            <source>Retail discounts</source>
            <translation>Vähittäisalennukset</translation>
        </message>
        <message>
            <source>Bonuses before the cap</source>
            <translation>Bonukset ennen kattoa</translation>
        </message>
        <message>
            <source>Share of sales</source>
            <translation>Osuus myynnistä</translation>
        </message>
        <message>
            <source>Payout cap</source>
            <translation>Maksukatto</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Kerroin</translation>
        </message>
        <message>
            <source>Bonuses after the cap</source>
            <translation>Bonukset katon jälkeen</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>Ehdot täyttäviä</translation>
        </message>
        <message>
            <source>Closed for want of orders</source>
            <translation>Suljettu tilausten puuttuessa</translation>
        </message>
        <message>
            <source>Referral commissions earned</source>
            <translation>Ansaitut jäsenhankintapalkkiot</translation>
        </message>
        <message>
            <source>Set off against fees</source>
            <translation>Vähennetty jäsenmaksuista</translation>
        </message>
        <message>
            <source>Paid to accounts</source>
            <translation>Maksettu tileille</translation>
        </message>
        <message>
            <source>Invoiced, net</source>
            <translation>Laskutettu, veroton</translation>
        </message>
        <message>
            <source>VAT invoiced</source>
            <translation>Laskutettu alv</translation>
        </message>
        <message>
            <source>Invoiced, gross</source>
            <translation>Laskutettu, verollinen</translation>
        </message>
        <message>
            <source>Trials ended</source>
            <translation>Päättyneet koejaksot</translation>
        </message>
    </context>
    <context>
        <name>FileColumns</name>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Laji</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Suosittelija</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Liittynyt</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>Henkilötunnus</translation>
        </message>
        <message>
            <source>Marketing-unit code</source>
            <translation>Markkinointiyksikön tunnus</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Tilinumero (IBAN)</translation>
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
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>VAT-registered</source>
            <translation>Arvonlisäverovelvollinen</translation>
        </message>
        <message>
            <source>Business ID</source>
            <translation>Y-tunnus</translation>
        </message>
        <message>
            <source>Referrer's name</source>
            <translation>Suosittelijan nimi</translation>
        </message>
        <message>
            <source>Merchant package</source>
            <translation>Kauppiasjäsenpaketti</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Uusiminen</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Hinta</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Tuotekerroin</translation>
        </message>
        <message>
            <source>Supply licence</source>
            <translation>Toimituslupa</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tyyppi</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sisältö</translation>
        </message>
        <message>
            <source>Permit</source>
            <translation>Lupa</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Alkaen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Asti</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Tuote</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Tilausnumero</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Päivä</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Jäsen</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Määrä</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Tehty</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Huomautus</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Syy</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>Months qualified in a row</source>
            <translation>Ehdot täyttäviä kuukausia peräkkäin</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Arvo</translation>
        </message>
        <message>
            <source>Months at the rank</source>
            <translation>Kuukausia arvossa</translation>
        </message>
        <message>
            <source>Had an order</source>
            <translation>On tilannut</translation>
        </message>
        <message>
            <source>Starter status</source>
            <translation>Starter-asema</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Month of the last order</source>
            <translation>Viimeisen tilauksen kuukausi</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Alku</translation>
        </message>
        <message>
            <source>Term (months)</source>
            <translation>Jäsenyysjakso (kk)</translation>
        </message>
        <message>
            <source>Payment number</source>
            <translation>Maksun numero</translation>
        </message>
        <message>
            <source>Reference number</source>
            <translation>Viitenumero</translation>
        </message>
        <message>
            <source>Add-on</source>
            <translation>Lisäpaketti</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanavat</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanava</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kustannus</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampanja</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Käynnit</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Tilaukset</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Myynti</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Ala</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Ehdot</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Henkilö</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Lopputulos</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Kurssi</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Kirjaaja</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Luovutettu</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Luovuttaja</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Lahja</translation>
        </message>
        <message>
            <source>Text on the slip</source>
            <translation>Teksti erittelyssä</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Sisäinen huomautus</translation>
        </message>
        <message>
            <source>Form number</source>
            <translation>Lomakkeen numero</translation>
        </message>
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
            <source>Consent to self-billing</source>
            <translation>Suostumus itselaskutukseen</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Kenen kanssa</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
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
            <source>Orders</source>
            <translation>Tilaukset</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Velvollisuudet</translation>
        </message>
        <message>
            <source>Exemptions</source>
            <translation>Poikkeukset</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Oikaisut</translation>
        </message>
        <message>
            <source>Opening figures</source>
            <translation>Alkutiedot</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Jäsenyystilaukset</translation>
        </message>
        <message>
            <source>File of the bank</source>
            <translation>Pankin tiedosto</translation>
        </message>
        <message>
            <source>Bank payments</source>
            <translation>Pankkimaksut</translation>
        </message>
        <message>
            <source>Add-ons</source>
            <translation>Lisäpaketit</translation>
        </message>
        <message>
            <source>Shop sales</source>
            <translation>Verkkokaupan myynti</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampanjat</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Kurssit</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Laskut</translation>
        </message>
        <message>
            <source>Merchant packages</source>
            <translation>Kauppiasjäsenpaketit</translation>
        </message>
        <message>
            <source>Joining forms</source>
            <translation>Liittymislomakkeet</translation>
        </message>
        <message>
            <source>Support team</source>
            <translation>Tukitiimi</translation>
        </message>
        <message>
            <source>Courses completed</source>
            <translation>Suoritetut kurssit</translation>
        </message>
        <message>
            <source>Campaign participants</source>
            <translation>Kampanjan osallistujat</translation>
        </message>
        <message>
            <source>Campaign results</source>
            <translation>Kampanjan tulokset</translation>
        </message>
        <message>
            <source>Talks with newcomers</source>
            <translation>Keskustelut uusien kanssa</translation>
        </message>
    </context>
    <context>
        <name>PlanTexts</name>
        <message>
            <source>Gross amount that an order must exceed to give starter status</source>
            <translation>Bruttosumma, jonka yli tilauksen on mentävä, jotta jäsen saa Starter-aseman</translation>
        </message>
        <message>
            <source>Gross sales of the month that qualify a representative</source>
            <translation>Kuukauden bruttomyynti, jolla myyntiedustaja täyttää ehdot</translation>
        </message>
        <message>
            <source>Levels below a payee from which bonuses are paid</source>
            <translation>Tasot saajan alla, joista bonuksia maksetaan</translation>
        </message>
        <message>
            <source>Rank from which a member heads a generation</source>
            <translation>Arvo, josta alkaen jäsen on sukupolven johtaja</translation>
        </message>
        <message>
            <source>First of the second eight managerial ranks, the leaders</source>
            <translation>Ensimmäinen jälkimmäisistä kahdeksasta johtoarvosta (johtajat)</translation>
        </message>
        <message>
            <source>Share of the month's sales that discounts and bonuses may reach</source>
            <translation>Osuus kuukauden myynnistä, johon alennukset ja bonukset voivat nousta</translation>
        </message>
        <message>
            <source>Months without an order after which a representative is closed</source>
            <translation>Kuukaudet ilman tilausta, joiden jälkeen myyntiedustaja suljetaan</translation>
        </message>
        <message>
            <source>Day of the following month by which everything is paid</source>
            <translation>Seuraavan kuukauden päivä, johon mennessä kaikki maksetaan</translation>
        </message>
        <message>
            <source>Conditions of the ranks, lowest first; branches are all points or all ranks</source>
            <translation>Arvojen ehdot alimmasta alkaen; haaroissa kaikki pisteitä tai kaikki arvoja</translation>
        </message>
        <message>
            <source>Retail rates by consecutive month: below the first band, then one rate a band</source>
            <translation>Vähittäisprosentit perättäisen kuukauden mukaan: alle ensimmäisen portaan, sitten yksi joka portaalle</translation>
        </message>
        <message>
            <source>First development bonus by level</source>
            <translation>Kehitysbonus tasoittain</translation>
        </message>
        <message>
            <source>Multi-level bonus by rank and level</source>
            <translation>Monitasobonus arvon ja tason mukaan</translation>
        </message>
        <message>
            <source>Generation bonus by rank and generation</source>
            <translation>Sukupolvibonus arvon ja sukupolven mukaan</translation>
        </message>
        <message>
            <source>Rank-persistence bonus: cash in toman and gift at the third period</source>
            <translation>Pysyvyysbonus: rahaa (tomania) ja lahja kolmannella kaudella</translation>
        </message>
        <message>
            <source>Value added tax on fees and commissions</source>
            <translation>Arvonlisävero jäsenmaksuista ja palkkioista</translation>
        </message>
        <message>
            <source>Days of the free trial, the joining day included</source>
            <translation>Maksuttoman koejakson päivät, liittymispäivä mukaan lukien</translation>
        </message>
        <message>
            <source>Months of a member's first term</source>
            <translation>Jäsenen ensimmäisen jäsenyysjakson kuukaudet</translation>
        </message>
        <message>
            <source>Months that a later term may have</source>
            <translation>Kuukaudet, jotka myöhemmässä jäsenyysjaksossa voi olla</translation>
        </message>
        <message>
            <source>Merchant packages: prices of 12 and 3 months with tax, products, marketing</source>
            <translation>Kauppiasjäsenpaketit: 12 ja 3 kuukauden verolliset hinnat, tuotteet, markkinointi</translation>
        </message>
        <message>
            <source>Package whose year a referrer without a package saves for</source>
            <translation>Paketti, jonka vuoteen suosittelija ilman omaa pakettia säästää</translation>
        </message>
        <message>
            <source>Referral commission, of the list net of the first-year fee</source>
            <translation>Jäsenhankintapalkkio ensimmäisen vuoden jäsenmaksun verottomasta hinnasta</translation>
        </message>
        <message>
            <source>Referral commission where it is a fixed amount, net</source>
            <translation>Jäsenhankintapalkkio kiinteänä summana, veroton</translation>
        </message>
        <message>
            <source>Number of the first invoice</source>
            <translation>Ensimmäisen laskun numero</translation>
        </message>
        <message>
            <source>Points of members who are not qualified</source>
            <translation>Niiden jäsenten pisteet, jotka eivät täytä ehtoja</translation>
        </message>
        <message>
            <source>Depth of team and branch points in the rank conditions</source>
            <translation>Tiimin ja haaran pisteiden syvyys arvojen ehdoissa</translation>
        </message>
        <message>
            <source>Who must hold the rank that a branch requirement asks for</source>
            <translation>Kenellä on oltava arvo, jota haaralta vaaditaan</translation>
        </message>
        <message>
            <source>No rank without starter status</source>
            <translation>Ei arvoa ilman Starter-asemaa</translation>
        </message>
        <message>
            <source>How the months of the retail incentive are counted</source>
            <translation>Miten vähittäiskannustimen kuukaudet lasketaan</translation>
        </message>
        <message>
            <source>Ranks that receive the first development bonus</source>
            <translation>Arvot, jotka saavat kehitysbonuksen</translation>
        </message>
        <message>
            <source>Whose points the multi-level bonus counts</source>
            <translation>Kenen pisteet monitasobonus laskee</translation>
        </message>
        <message>
            <source>Multi-level bonus of leaders</source>
            <translation>Johtajien monitasobonus</translation>
        </message>
        <message>
            <source>Depth of the generation bonus</source>
            <translation>Sukupolvibonuksen syvyys</translation>
        </message>
        <message>
            <source>How periods at a rank are counted</source>
            <translation>Miten kaudet samassa arvossa lasketaan</translation>
        </message>
        <message>
            <source>Smallest balance that is paid, in toman</source>
            <translation>Pienin maksettava saldo, tomania</translation>
        </message>
        <message>
            <source>Days after the due date on which an unpaid invoice lapses a member</source>
            <translation>Päivät eräpäivän jälkeen, jolloin maksamaton lasku raukaisee jäsenyyden</translation>
        </message>
        <message>
            <source>Days to pay, from the invoice date or the term's start if that is later</source>
            <translation>Maksuaika päivinä laskun päivästä tai jakson alusta, jos se on myöhemmin</translation>
        </message>
        <message>
            <source>Amount of the referral commission</source>
            <translation>Jäsenhankintapalkkion suuruus</translation>
        </message>
        <message>
            <source>Statuses in which a referrer earns</source>
            <translation>Tilat, joissa suosittelija saa palkkion</translation>
        </message>
        <message>
            <source>Whole credit is paid to a referrer whose next term is a pause</source>
            <translation>Koko hyvitys maksetaan suosittelijalle, jonka seuraava jakso on tauko</translation>
        </message>
        <message>
            <source>Renewals against which credit is set off</source>
            <translation>Uusinnat, joista hyvitys vähennetään</translation>
        </message>
        <message>
            <source>Value added tax on payouts</source>
            <translation>Arvonlisävero maksuista</translation>
        </message>
        <message>
            <source>Smallest excess that is paid, in euros, net</source>
            <translation>Pienin maksettava ylittävä osa, euroa, veroton</translation>
        </message>
        <message>
            <source>The source leaves who is not qualified out of the month's plan.</source>
            <translation>Lähde jättää kuukauden suunnitelmasta pois ne, jotka eivät täytä ehtoja.</translation>
        </message>
        <message>
            <source>The source limits payment to seven levels, not the count of a team.</source>
            <translation>Lähde rajaa maksun seitsemään tasoon, ei tiimin laskentaa.</translation>
        </message>
        <message>
            <source>The source calls the whole subtree a branch.</source>
            <translation>Lähde kutsuu haaraksi koko alipuuta.</translation>
        </message>
        <message>
            <source>The source makes Starter the first step, by an order above its limit.</source>
            <translation>Lähteessä Starter on ensimmäinen askel, rajan ylittävällä tilauksella.</translation>
        </message>
        <message>
            <source>The source states its purpose: against stockpiling, for selling each month.</source>
            <translation>Lähde kertoo tarkoituksen: varastointia vastaan, joka kuukauden myynnin puolesta.</translation>
        </message>
        <message>
            <source>The source's own list.</source>
            <translation>Lähteen oma luettelo.</translation>
        </message>
        <message>
            <source>The letter of the source: members of the levels below.</source>
            <translation>Lähteen sanamuoto: alempien tasojen jäsenet.</translation>
        </message>
        <message>
            <source>The table of the source has no row for them.</source>
            <translation>Lähteen taulukossa ei ole heille riviä.</translation>
        </message>
        <message>
            <source>The source repeats its limit of seven levels below every table.</source>
            <translation>Lähde toistaa seitsemän tason rajan jokaisen taulukon alla.</translation>
        </message>
        <message>
            <source>Persistence means holding the rank without a break.</source>
            <translation>Pysyvyys tarkoittaa arvon pitämistä keskeytyksettä.</translation>
        </message>
        <message>
            <source>The source names no minimum.</source>
            <translation>Lähde ei nimeä vähimmäismäärää.</translation>
        </message>
        <message>
            <source>The source says nothing of unpaid fees; a month leaves time for a reminder.</source>
            <translation>Lähde ei puhu maksamattomista maksuista; kuukausi jättää aikaa muistutukselle.</translation>
        </message>
        <message>
            <source>The source names no term of payment; two weeks are usual.</source>
            <translation>Lähde ei nimeä maksuaikaa; kaksi viikkoa on tavallinen.</translation>
        </message>
        <message>
            <source>The source names the rate first, and the amount as what it comes to.</source>
            <translation>Lähde nimeää ensin prosentin ja summan sen tuloksena.</translation>
        </message>
        <message>
            <source>The source says that members earn, and does not ask for a paid term.</source>
            <translation>Lähteen mukaan jäsenet saavat palkkion, eikä se vaadi maksettua jaksoa.</translation>
        </message>
        <message>
            <source>The source sets commissions off against the next fee first.</source>
            <translation>Lähde vähentää palkkiot ensin seuraavasta jäsenmaksusta.</translation>
        </message>
        <message>
            <source>A term of three months is a fee of the next year, too.</source>
            <translation>Kolmen kuukauden jaksokin on seuraavan vuoden jäsenmaksu.</translation>
        </message>
        <message>
            <source>Only who is registered for value added tax may charge it.</source>
            <translation>Vain arvonlisäverovelvollinen saa periä veron.</translation>
        </message>
        <message>
            <source>they count nowhere</source>
            <translation>niitä ei lasketa missään</translation>
        </message>
        <message>
            <source>they count for the nearest qualified ancestor, without occupying a level</source>
            <translation>ne lasketaan lähimmälle ehdot täyttävälle ylälinjassa, ilman omaa tasoa</translation>
        </message>
        <message>
            <source>everybody below counts</source>
            <translation>kaikki alla olevat lasketaan</translation>
        </message>
        <message>
            <source>only the paid levels count</source>
            <translation>vain maksettavat tasot lasketaan</translation>
        </message>
        <message>
            <source>somebody in the branch</source>
            <translation>joku haarassa</translation>
        </message>
        <message>
            <source>the level-1 member itself</source>
            <translation>tason 1 jäsen itse</translation>
        </message>
        <message>
            <source>starter status is needed</source>
            <translation>Starter-asema vaaditaan</translation>
        </message>
        <message>
            <source>the points alone decide</source>
            <translation>pelkät pisteet ratkaisevat</translation>
        </message>
        <message>
            <source>qualified periods in a row, this one included</source>
            <translation>perättäiset ehdot täyttävät kaudet, tämä mukaan lukien</translation>
        </message>
        <message>
            <source>periods since joining, the joining period being the first</source>
            <translation>kaudet liittymisestä, liittymiskausi ensimmäisenä</translation>
        </message>
        <message>
            <source>everybody at the level</source>
            <translation>kaikki tasolla olevat</translation>
        </message>
        <message>
            <source>only those with no generation head between, themselves included</source>
            <translation>vain ne, joiden välissä ei ole sukupolven johtajaa eivätkä he itse ole sellaisia</translation>
        </message>
        <message>
            <source>leaders have the generation bonus alone</source>
            <translation>johtajilla on vain sukupolvibonus</translation>
        </message>
        <message>
            <source>they keep the row of the highest rank below them, on their group</source>
            <translation>he pitävät alapuolisen ylimmän arvon rivin omasta ryhmästään</translation>
        </message>
        <message>
            <source>levels and generations are both limited</source>
            <translation>sekä tasot että sukupolvet on rajattu</translation>
        </message>
        <message>
            <source>generations are limited, levels are not</source>
            <translation>sukupolvet on rajattu, tasoja ei</translation>
        </message>
        <message>
            <source>any other rank, or none, sets the count to 0</source>
            <translation>mikä tahansa muu arvo tai arvon puute nollaa laskurin</translation>
        </message>
        <message>
            <source>periods need not adjoin; one counter a rank</source>
            <translation>kausien ei tarvitse olla perättäin; joka arvolla on oma laskuri</translation>
        </message>
        <message>
            <source>the rate, of the list net of the first-year fee</source>
            <translation>prosentti ensimmäisen vuoden jäsenmaksun verottomasta hinnasta</translation>
        </message>
        <message>
            <source>the fixed amount</source>
            <translation>kiinteä summa</translation>
        </message>
        <message>
            <source>it is paid out</source>
            <translation>se maksetaan</translation>
        </message>
        <message>
            <source>it is kept for the next fee, like anybody's</source>
            <translation>se säilytetään seuraavaa jäsenmaksua varten kuten muillakin</translation>
        </message>
        <message>
            <source>any renewal</source>
            <translation>mikä tahansa uusinta</translation>
        </message>
        <message>
            <source>only renewals of 12 months</source>
            <translation>vain 12 kuukauden uusinnat</translation>
        </message>
        <message>
            <source>for referrers who are registered for it</source>
            <translation>siitä rekisteröidyille suosittelijoille</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>kaikille</translation>
        </message>
        <message>
            <source>Defaults of options follow the letter of the source where it has one, and the purpose that it states where it has not.</source>
            <translation>Vaihtoehtojen oletukset seuraavat lähteen sanamuotoa, missä sellainen on, ja muualla sen ilmoittamaa tarkoitusta.</translation>
        </message>
        <message>
            <source>A “+” behind a number of the source means “at least”.</source>
            <translation>Lähteen luvun perässä oleva ”+” tarkoittaa ”vähintään”.</translation>
        </message>
        <message>
            <source>The source prints “7 levels+” as the own sales points of three ranks, between 600+ and 1,000+: it is read as 700+.</source>
            <translation>Lähde painaa kolmen arvon omiksi myyntipisteiksi ”7 tasoa+”, arvojen 600+ ja 1 000+ väliin: se luetaan 700+.</translation>
        </message>
        <message>
            <source>The source prints the word Rahbar twice in the second branch of Rahbar Arshad: it is read as Rahbar***.</source>
            <translation>Lähde painaa sanan Rahbar kahdesti Rahbar Arshadin toiseen haaraan: se luetaan Rahbar***.</translation>
        </message>
        <message>
            <source>The bands of the retail discount run over the whole month, not over each invoice.</source>
            <translation>Vähittäisalennuksen portaat lasketaan koko kuukaudelta, eivät laskuittain.</translation>
        </message>
        <message>
            <source>Exactly 99 points lie in the band of 2 %; the source prints 99 in both bands.</source>
            <translation>Tasan 99 pistettä kuuluu 2 %:n portaaseen; lähde painaa luvun 99 molempiin.</translation>
        </message>
        <message>
            <source>The retail incentive takes the place of the first month's rates; it needs qualification and is paid at the close.</source>
            <translation>Vähittäiskannustin korvaa ensimmäisen kuukauden prosentit; se edellyttää ehtojen täyttämistä ja maksetaan kuukauden sulkemisessa.</translation>
        </message>
        <message>
            <source>“Only once” of the first development bonus means once for each member who orders.</source>
            <translation>Kehitysbonuksen ”vain kerran” tarkoittaa kerran jokaista tilaavaa jäsentä kohti.</translation>
        </message>
        <message>
            <source>The columns of the table count generations; its heading, “first five managerial ranks”, is not followed.</source>
            <translation>Taulukon sarakkeet laskevat sukupolvia; sen otsikkoa ”viisi ensimmäistä johtoarvoa” ei noudateta.</translation>
        </message>
        <message>
            <source>Shokuh Farhan has no row in the source and takes that of Rahbar Arshad.</source>
            <translation>Shokuh Farhanilla ei ole lähteessä riviä, ja se saa Rahbar Arshadin rivin.</translation>
        </message>
        <message>
            <source>The group of a generation is everybody below its head, up to the next head.</source>
            <translation>Sukupolven ryhmä on kaikki sen johtajan alla seuraavaan johtajaan asti.</translation>
        </message>
        <message>
            <source>“3 repetitions” means the third month at the rank.</source>
            <translation>”3 toistoa” tarkoittaa kolmatta kuukautta arvossa.</translation>
        </message>
        <message>
            <source>The cap covers every bonus, and the cash of the rank-persistence bonus too.</source>
            <translation>Maksukatto koskee kaikkia bonuksia, myös pysyvyysbonuksen rahaosuutta.</translation>
        </message>
        <message>
            <source>“Two consecutive months” are two whole months of the plan.</source>
            <translation>”Kaksi perättäistä kuukautta” on kaksi kokonaista suunnitelman kuukautta.</translation>
        </message>
        <message>
            <source>The source says both “without limit” and “100 products”: the quota is 100, and going over it is shown, never blocked.</source>
            <translation>Lähde sanoo sekä ”rajoituksetta” että ”100 tuotetta”: kiintiö on 100, ja ylitys näytetään, sitä ei koskaan estetä.</translation>
        </message>
        <message>
            <source>Prices stay the same, tax included, when the rate of the tax changes.</source>
            <translation>Verolliset hinnat pysyvät samoina, kun verokanta muuttuu.</translation>
        </message>
        <message>
            <source>“Including VAT 24 %” is printed at the first fee only and is taken to hold for all fees.</source>
            <translation>”Sis. alv 24 %” on painettu vain ensimmäiseen maksuun, ja sen katsotaan koskevan kaikkia maksuja.</translation>
        </message>
        <message>
            <source>starter_order</source>
            <translation>Starter-tilaus</translation>
        </message>
        <message>
            <source>qualifying_sales</source>
            <translation>ehdot täyttävä myynti</translation>
        </message>
        <message>
            <source>paid_levels</source>
            <translation>maksettavat tasot</translation>
        </message>
        <message>
            <source>generation_head</source>
            <translation>sukupolven johtaja</translation>
        </message>
        <message>
            <source>first_leader</source>
            <translation>ensimmäinen johtaja</translation>
        </message>
        <message>
            <source>capped_share</source>
            <translation>maksukatto</translation>
        </message>
        <message>
            <source>idle_months</source>
            <translation>kuukaudet ilman tilausta</translation>
        </message>
        <message>
            <source>payment_day</source>
            <translation>maksupäivä</translation>
        </message>
        <message>
            <source>ranks</source>
            <translation>arvot</translation>
        </message>
        <message>
            <source>retail_rates</source>
            <translation>vähittäisprosentit</translation>
        </message>
        <message>
            <source>development_rates</source>
            <translation>kehitysbonus</translation>
        </message>
        <message>
            <source>multilevel_rates</source>
            <translation>monitasobonus</translation>
        </message>
        <message>
            <source>generation_rates</source>
            <translation>sukupolvibonus</translation>
        </message>
        <message>
            <source>persistence</source>
            <translation>pysyvyysbonus</translation>
        </message>
        <message>
            <source>vat_rate</source>
            <translation>arvonlisävero</translation>
        </message>
        <message>
            <source>trial_days</source>
            <translation>koejakso</translation>
        </message>
        <message>
            <source>first_term</source>
            <translation>ensimmäinen jäsenyysjakso</translation>
        </message>
        <message>
            <source>later_terms</source>
            <translation>myöhemmät jäsenyysjaksot</translation>
        </message>
        <message>
            <source>packages</source>
            <translation>kauppiasjäsenpaketit</translation>
        </message>
        <message>
            <source>target_package</source>
            <translation>tavoitepaketti</translation>
        </message>
        <message>
            <source>commission_rate</source>
            <translation>jäsenhankintapalkkion prosentti</translation>
        </message>
        <message>
            <source>commission_fixed</source>
            <translation>kiinteä jäsenhankintapalkkio</translation>
        </message>
        <message>
            <source>first_invoice</source>
            <translation>ensimmäinen lasku</translation>
        </message>
        <message>
            <source>Farhan plan, section 10</source>
            <translation>Farhan-suunnitelma, kohta 10</translation>
        </message>
        <message>
            <source>Farhan plan, section 11</source>
            <translation>Farhan-suunnitelma, kohta 11</translation>
        </message>
        <message>
            <source>Farhan plan, section 12</source>
            <translation>Farhan-suunnitelma, kohta 12</translation>
        </message>
        <message>
            <source>Farhan plan, section 13 and remark 2</source>
            <translation>Farhan-suunnitelma, kohta 13 ja huomautus 2</translation>
        </message>
        <message>
            <source>Farhan plan, section 16</source>
            <translation>Farhan-suunnitelma, kohta 16</translation>
        </message>
        <message>
            <source>Farhan plan, section 2</source>
            <translation>Farhan-suunnitelma, kohta 2</translation>
        </message>
        <message>
            <source>Farhan plan, section 2 and remark 4</source>
            <translation>Farhan-suunnitelma, kohta 2 ja huomautus 4</translation>
        </message>
        <message>
            <source>Farhan plan, section 3</source>
            <translation>Farhan-suunnitelma, kohta 3</translation>
        </message>
        <message>
            <source>Farhan plan, section 3 and remark 8</source>
            <translation>Farhan-suunnitelma, kohta 3 ja huomautus 8</translation>
        </message>
        <message>
            <source>Farhan plan, section 4</source>
            <translation>Farhan-suunnitelma, kohta 4</translation>
        </message>
        <message>
            <source>Farhan plan, section 6</source>
            <translation>Farhan-suunnitelma, kohta 6</translation>
        </message>
        <message>
            <source>Farhan plan, section 7</source>
            <translation>Farhan-suunnitelma, kohta 7</translation>
        </message>
        <message>
            <source>Farhan plan, section 8</source>
            <translation>Farhan-suunnitelma, kohta 8</translation>
        </message>
        <message>
            <source>Farhan plan, section 9</source>
            <translation>Farhan-suunnitelma, kohta 9</translation>
        </message>
        <message>
            <source>Farhan plan, sections 5 and 6</source>
            <translation>Farhan-suunnitelma, kohdat 5 ja 6</translation>
        </message>
        <message>
            <source>Porukka plan, section 1</source>
            <translation>Porukka-suunnitelma, kohta 1</translation>
        </message>
        <message>
            <source>Porukka plan, section 2</source>
            <translation>Porukka-suunnitelma, kohta 2</translation>
        </message>
        <message>
            <source>Porukka plan, section 3</source>
            <translation>Porukka-suunnitelma, kohta 3</translation>
        </message>
        <message>
            <source>Porukka plan, section 4</source>
            <translation>Porukka-suunnitelma, kohta 4</translation>
        </message>
        <message>
            <source>Porukka plan, section 8</source>
            <translation>Porukka-suunnitelma, kohta 8</translation>
        </message>
    </context>
</TS>
