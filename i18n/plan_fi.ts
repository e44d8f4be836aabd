<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
        <message>
            <source>{rule}: the text of the plan can't be changed safely at this place</source>
            <translation>{rule}: suunnitelman tekstiä ei voi tässä kohdassa muuttaa turvallisesti</translation>
        </message>
        <message>
            <source>the plan has no value {rule}; there are {rules}</source>
            <translation>suunnitelmassa ei ole arvoa {rule}; on {rules}</translation>
        </message>
        <message>
            <source>{rule}: it can't change from {day}, months before {first} are closed or before the plan: expected a day from {first} on</source>
            <translation>{rule}: ei voi muuttua päivästä {day} alkaen, kuukaudet ennen päivää {first} on suljettu tai ennen suunnitelmaa: valitse päivä {first} tai myöhempi</translation>
        </message>
        <message>
            <source>{rule}: {day} is within a month: expected its first day</source>
            <translation>{rule}: {day} on keskellä kuukautta: valitse kuukauden ensimmäinen päivä</translation>
        </message>
        <message>
            <source>{rule}: nothing to change, this value holds on {day} already</source>
            <translation>{rule}: ei muutettavaa, tämä arvo on jo voimassa {day}</translation>
        </message>
        <message>
            <source>{rule}: this value does not fit into the plan: {finding}</source>
            <translation>{rule}: arvo ei sovi suunnitelmaan: {finding}</translation>
        </message>
        <message>
            <source>{rule}: change one package at a time, with its own command or form</source>
            <translation>{rule}: muuta paketteja yksi kerrallaan, omalla komennollaan tai lomakkeellaan</translation>
        </message>
        <message>
            <source>{text!r} is no day: expected one like 1403-05-01 or 2024-05-01</source>
            <translation>{text!r} ei ole päivä: odotettiin päivää kuten 1403-05-01 tai 2024-05-01</translation>
        </message>
        <message>
            <source>{text!r}: expected a number from 0 on</source>
            <translation>{text!r}: odotettiin lukua nollasta ylöspäin</translation>
        </message>
        <message>
            <source>{rule}: {text!r}: expected {expected}</source>
            <translation>{rule}: {text!r}: odotettiin: {expected}</translation>
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
    <context>
        <name>Help</name>
        <message>
            <source>Every value and reading of the plan, with its source, its history and who changed it. A change is a new value from a day on, with a reason; closed months keep what they were closed with.</source>
            <translation>Suunnitelman kaikki arvot ja tulkinnat lähteineen, historioineen ja muuttajineen. Muutos on uusi arvo jostakin päivästä alkaen, perusteluineen; suljetut kuukaudet pitävät sen, millä ne suljettiin.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Plan</source>
            <translation>Suunnitelma</translation>
        </message>
    </context>
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
            <translation>Arvo</translation>
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
            <translation>Peruuta</translation>
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
            <translation>Arvot</translation>
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
        <name>Findings</name>
        <message>
            <source>a number</source>
            <translation>luku</translation>
        </message>
        <message>
            <source>a table, given by --file</source>
            <translation>taulukko, annettuna valinnalla --file</translation>
        </message>
        <message>
            <source>a TOML file with value = …</source>
            <translation>TOML-tiedosto, jossa value = …</translation>
        </message>
        <message>
            <source>Input should be less than or equal to {most}</source>
            <translation>saa olla enintään {most}</translation>
        </message>
        <message>
            <source>Input should be less than {limit}</source>
            <translation>on oltava pienempi kuin {limit}</translation>
        </message>
        <message>
            <source>Input should be greater than or equal to {least}</source>
            <translation>on oltava vähintään {least}</translation>
        </message>
        <message>
            <source>Input should be greater than {limit}</source>
            <translation>on oltava suurempi kuin {limit}</translation>
        </message>
        <message>
            <source>Input should be a valid integer</source>
            <translation>on oltava kokonaisluku</translation>
        </message>
        <message>
            <source>Input should be {choices}</source>
            <translation>on oltava {choices}</translation>
        </message>
        <message>
            <source>Decimal input should have no more than {count} decimal places</source>
            <translation>enintään {count} desimaalia</translation>
        </message>
        <message>
            <source>List should have at least {least}</source>
            <translation>luettelossa on oltava vähintään {least}</translation>
        </message>
        <message>
            <source>{number}: at most 2 decimals</source>
            <translation>{number}: enintään 2 desimaalia</translation>
        </message>
        <message>
            <source>{rank} stands twice</source>
            <translation>{rank} on kahdesti</translation>
        </message>
        <message>
            <source>{rank}: a branch must hold a lower rank, not {other}</source>
            <translation>{rank}: haaran arvon on oltava alempi, ei {other}</translation>
        </message>
        <message>
            <source>{rank}: branches are all points or all ranks</source>
            <translation>{rank}: haaroissa on kaikki pisteitä tai kaikki arvoja</translation>
        </message>
        <message>
            <source>band_ends must rise</source>
            <translation>portaiden rajojen on noustava</translation>
        </message>
        <message>
            <source>no month may pay less than the first</source>
            <translation>mikään kuukausi ei saa maksaa vähemmän kuin ensimmäinen</translation>
        </message>
        <message>
            <source>{place}: rates for more than {levels} levels</source>
            <translation>{place}: prosentteja yli {levels} tasolle</translation>
        </message>
        <message>
            <source>generation_rates: only for leaders, who head a generation</source>
            <translation>sukupolvibonus on vain johtajille, jotka johtavat sukupolvea</translation>
        </message>
        <message>
            <source>{place}: unknown rank {rank}</source>
            <translation>{place}: tuntematon arvo {rank}</translation>
        </message>
        <message>
            <source>first_invoice: invoice numbers begin only once</source>
            <translation>laskujen numerot alkavat vain kerran</translation>
        </message>
    </context>
</TS>
