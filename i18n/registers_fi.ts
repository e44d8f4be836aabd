<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Nothing was entered for this month, which is closed.</source>
            <translation>Tälle kuukaudelle, joka on suljettu, ei kirjattu mitään.</translation>
        </message>
        <message>
            <source>Nothing stands here, so there is nothing to do.</source>
            <translation>Täällä ei ole mitään, joten mitään ei ole tehtävänä.</translation>
        </message>
        <message>
            <source>Nothing is entered yet. Press “{act}” above.</source>
            <translation>Mitään ei ole vielä kirjattu. Paina yltä ”{act}”.</translation>
        </message>
        <message>
            <source>Nothing is entered yet. Press “{act}” above, or import it.</source>
            <translation>Mitään ei ole vielä kirjattu. Paina yltä ”{act}” tai tuo tiedosto.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Tuo tiedosto</translation>
        </message>
    </context>
    <context>
        <name>RegisterValues</name>
        <message>
            <source>yes</source>
            <translation>kyllä</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ei</translation>
        </message>
        <message>
            <source>team</source>
            <translation>tiimi</translation>
        </message>
        <message>
            <source>product group</source>
            <translation>tuoteryhmä</translation>
        </message>
        <message>
            <source>season</source>
            <translation>kausi</translation>
        </message>
        <message>
            <source>to companies</source>
            <translation>yrityksille</translation>
        </message>
        <message>
            <source>novelty</source>
            <translation>uutuus</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>yhteinen</translation>
        </message>
        <message>
            <source>web shop</source>
            <translation>verkkokauppa</translation>
        </message>
        <message>
            <source>letters to companies</source>
            <translation>kirjeet yrityksille</translation>
        </message>
        <message>
            <source>personal selling</source>
            <translation>henkilökohtainen myynti</translation>
        </message>
        <message>
            <source>recommendation</source>
            <translation>suosittelu</translation>
        </message>
        <message>
            <source>fairs and events</source>
            <translation>messut ja tapahtumat</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>kaikki yhteensä</translation>
        </message>
        <message>
            <source>pro bono</source>
            <translation>pro bono</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>maksullinen</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>varattu</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>jäi väliin</translation>
        </message>
        <message>
            <source>still thinking</source>
            <translation>harkitsee yhä</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>kieltäytyi</translation>
        </message>
        <message>
            <source>joined</source>
            <translation>liittyi</translation>
        </message>
        <message>
            <source>exactly the rest</source>
            <translation>täsmälleen avoin summa</translation>
        </message>
        <message>
            <source>a part</source>
            <translation>osa</translation>
        </message>
        <message>
            <source>more than the rest</source>
            <translation>yli avoimen summan</translation>
        </message>
        <message>
            <source>a refund</source>
            <translation>palautus</translation>
        </message>
        <message>
            <source>no invoice found</source>
            <translation>laskua ei löytynyt</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Reason, for the journal</source>
            <translation>Syy, tapahtumalokiin</translation>
        </message>
        <message>
            <source>Record duties</source>
            <translation>Kirjaa velvollisuudet</translation>
        </message>
        <message>
            <source>Whether members did their duties of the month. No record means done; payment is held where they were not done.</source>
            <translation>Tekivätkö jäsenet kuukauden velvollisuutensa. Ilman kirjausta ne katsotaan tehdyiksi; maksu pidätetään, jos niitä ei tehty.</translation>
        </message>
        <message>
            <source>Record …</source>
            <translation>Kirjaa …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Muuta …</translation>
        </message>
        <message>
            <source>Record an exemption</source>
            <translation>Kirjaa poikkeus</translation>
        </message>
        <message>
            <source>Take the exemption away</source>
            <translation>Poista poikkeus</translation>
        </message>
        <message>
            <source>Legal excuses: a month that is excused does not count towards closing a representative.</source>
            <translation>Lailliset syyt: poikkeuskuukausi ei vie myyntiedustajaa kohti sulkemista.</translation>
        </message>
        <message>
            <source>Take away …</source>
            <translation>Poista …</translation>
        </message>
        <message>
            <source>Add an adjustment</source>
            <translation>Lisää oikaisu</translation>
        </message>
        <message>
            <source>Amount in toman, below 0 to take off</source>
            <translation>Summa tomaneina, vähennys negatiivisena</translation>
        </message>
        <message>
            <source>Take the adjustment away</source>
            <translation>Poista oikaisu</translation>
        </message>
        <message>
            <source>Amounts added to a month's pay or taken off it. The text is printed on the payout slip; the internal note is printed nowhere.</source>
            <translation>Kuukauden maksuun lisättävät tai siitä vähennettävät summat. Teksti tulostuu maksuerittelyyn; sisäinen huomautus ei tulostu mihinkään.</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>Lisää …</translation>
        </message>
        <message>
            <source>Hand the gift over</source>
            <translation>Luovuta lahja</translation>
        </message>
        <message>
            <source>owed</source>
            <translation>luovuttamatta</translation>
        </message>
        <message>
            <source>{name}, by mistake</source>
            <translation>{name}, virheellisesti</translation>
        </message>
        <message>
            <source>not owed, by a correction</source>
            <translation>ei luovuteta (oikaisu)</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Lahjat</translation>
        </message>
        <message>
            <source>Gifts of the rank-persistence bonus: owed until they are handed over.</source>
            <translation>Pysyvyysbonuksen lahjat: velkana, kunnes ne luovutetaan.</translation>
        </message>
        <message>
            <source>Hand over …</source>
            <translation>Luovuta …</translation>
        </message>
        <message>
            <source>{register}: add</source>
            <translation>{register}: lisää</translation>
        </message>
        <message>
            <source>{register}: change</source>
            <translation>{register}: muuta</translation>
        </message>
        <message>
            <source>{register}: take away</source>
            <translation>{register}: poista</translation>
        </message>
        <message>
            <source>Payment {number} of {amount}, by {party}: {text}</source>
            <translation>Maksu {number}, {amount}, maksaja {party}: {text}</translation>
        </message>
        <message>
            <source>Choose the invoice</source>
            <translation>Valitse lasku</translation>
        </message>
        <message>
            <source>Withdraw the choice</source>
            <translation>Peru valinta</translation>
        </message>
        <message>
            <source>Payment matching</source>
            <translation>Maksujen kohdistus</translation>
        </message>
        <message>
            <source>Payments that no close has given to an invoice yet. The next close takes the invoice shown; where none is found, or another is meant, choose it.</source>
            <translation>Maksut, joita mikään sulkeminen ei ole vielä kohdistanut laskulle. Seuraava sulkeminen ottaa näytetyn laskun; jos sitä ei löydy tai tarkoitetaan toista, valitse se.</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Maksaja</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>Miten se sopii</translation>
        </message>
        <message>
            <source>Left afterwards</source>
            <translation>Jää jäljelle</translation>
        </message>
        <message>
            <source>Choose the invoice …</source>
            <translation>Valitse lasku …</translation>
        </message>
        <message>
            <source>Withdraw the choice …</source>
            <translation>Peru valinta …</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Lasku</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ei ketään</translation>
        </message>
        <message>
            <source>{member} wrote as referrer: {name}</source>
            <translation>{member} kirjoitti suosittelijaksi: {name}</translation>
        </message>
        <message>
            <source>Decide on the referrer</source>
            <translation>Päätä suosittelijasta</translation>
        </message>
        <message>
            <source>Another member's code</source>
            <translation>Toisen jäsenen tunnus</translation>
        </message>
        <message>
            <source>Referrer matching</source>
            <translation>Suosittelijoiden kohdistus</translation>
        </message>
        <message>
            <source>Members whose joining form names a referrer that is not exactly one member. The likeliest comes first; nothing is decided without you.</source>
            <translation>Jäsenet, joiden liittymislomakkeen suosittelija ei vastaa täsmälleen yhtä jäsentä. Todennäköisin on ensin; mitään ei päätetä ilman sinua.</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>Todennäköisin</translation>
        </message>
        <message>
            <source>Decide …</source>
            <translation>Päätä …</translation>
        </message>
    </context>
    <context>
        <name>RegistersScreen</name>
        <message>
            <source>Registers</source>
            <translation>Rekisterit</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
    </context>
</TS>
