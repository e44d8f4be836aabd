<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Changes</name>
        <message>
            <source>Reading</source>
            <translation>Tulkinta</translation>
        </message>
        <message>
            <source>Number of the plan</source>
            <translation>Suunnitelman luku</translation>
        </message>
        <message>
            <source>Another sponsor</source>
            <translation>Toinen suosittelija</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Uusi jäsen</translation>
        </message>
        <message>
            <source>Not qualified</source>
            <translation>Ei täytä ehtoja</translation>
        </message>
        <message>
            <source>Another referrer</source>
            <translation>Toinen suosittelija</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>On eronnut</translation>
        </message>
        <message>
            <source>which reading</source>
            <translation>mikä tulkinta</translation>
        </message>
        <message>
            <source>what it would be</source>
            <translation>mikä se olisi</translation>
        </message>
        <message>
            <source>which number</source>
            <translation>mikä luku</translation>
        </message>
        <message>
            <source>new code</source>
            <translation>uusi tunnus</translation>
        </message>
        <message>
            <source>code of the new sponsor</source>
            <translation>uuden suosittelijan tunnus</translation>
        </message>
        <message>
            <source>sponsor:toman a month:points a month</source>
            <translation>suosittelija:tomania kuussa:pisteitä kuussa</translation>
        </message>
        <message>
            <source>code of the new referrer</source>
            <translation>uuden suosittelijan tunnus</translation>
        </message>
        <message>
            <source>referrer:package</source>
            <translation>suosittelija:paketti</translation>
        </message>
        <message>
            <source>code of the member</source>
            <translation>jäsenen tunnus</translation>
        </message>
    </context>
    <context>
        <name>CorrectScreen</name>
        <message>
            <source>Working out the effects</source>
            <translation>Lasketaan vaikutuksia</translation>
        </message>
        <message>
            <source>Posting the correction</source>
            <translation>Kirjataan oikaisua</translation>
        </message>
        <message>
            <source>Posting the way back</source>
            <translation>Kirjataan peruutusta</translation>
        </message>
        <message>
            <source>Nothing is written yet. Say why, then post.</source>
            <translation>Mitään ei ole vielä kirjattu. Kerro syy ja kirjaa sitten.</translation>
        </message>
        <message>
            <source>The correction is posted.</source>
            <translation>Oikaisu on kirjattu.</translation>
        </message>
        <message>
            <source>Closed months stay as they are. What a late fact changes is posted in the open month.</source>
            <translation>Suljetut kaudet pysyvät ennallaan. Se, minkä myöhäinen tieto muuttaa, kirjataan avoimelle kaudelle.</translation>
        </message>
        <message>
            <source>Preview all effects</source>
            <translation>Esikatsele vaikutukset</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Kirjaa</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>All corrections</source>
            <translation>Kaikki oikaisut</translation>
        </message>
        <message>
            <source>&amp;Why it is late</source>
            <translation>Miksi se on &amp;myöhässä</translation>
        </message>
        <message>
            <source>Correctio&amp;n</source>
            <translation>Oikaisu &amp;nro</translation>
        </message>
    </context>
    <context>
        <name>ExplainScreen</name>
        <message>
            <source>{month} (open)</source>
            <translation>{month} (avoin)</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Member code</source>
            <translation>Jäsentunnus</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;Aihe</translation>
        </message>
        <message>
            <source>&amp;Kind of line</source>
            <translation>&amp;Rivilaji</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Kausi</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Miksi?</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Edellinen kysymys</translation>
        </message>
    </context>
    <context>
        <name>ExplainView</name>
        <message>
            <source>The answer will stand here.</source>
            <translation>Vastaus tulee tähän.</translation>
        </message>
        <message>
            <source>&amp;Language of the answer</source>
            <translation>Vastauksen &amp;kieli</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Tallenna PDF:nä …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Tulosta …</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Vastaus</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>All kinds</source>
            <translation>Kaikki lajit</translation>
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
            <source>First development bonus</source>
            <translation>Kehitysbonus</translation>
        </message>
        <message>
            <source>Multi-level bonus</source>
            <translation>Monitasobonus</translation>
        </message>
        <message>
            <source>Generation bonus</source>
            <translation>Sukupolvibonus</translation>
        </message>
        <message>
            <source>Rank-persistence bonus</source>
            <translation>Pysyvyysbonus</translation>
        </message>
    </context>
    <context>
        <name>Late</name>
        <message>
            <source>A late order or return</source>
            <translation>Myöhäinen tilaus tai palautus</translation>
        </message>
        <message>
            <source>The truth about a member</source>
            <translation>Jäsenen oikea tieto</translation>
        </message>
        <message>
            <source>Payments of a member, entered late</source>
            <translation>Jäsenen maksut, kirjattu myöhään</translation>
        </message>
        <message>
            <source>Day of leaving</source>
            <translation>Eroamispäivä</translation>
        </message>
        <message>
            <source>A late exemption</source>
            <translation>Myöhäinen poikkeus</translation>
        </message>
        <message>
            <source>A true opening figure</source>
            <translation>Oikea alkutieto</translation>
        </message>
        <message>
            <source>A true number of the plan</source>
            <translation>Suunnitelman oikea luku</translation>
        </message>
        <message>
            <source>Name in the plan</source>
            <translation>Nimi suunnitelmassa</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Tilausnumero</translation>
        </message>
        <message>
            <source>True day</source>
            <translation>Oikea päivä</translation>
        </message>
        <message>
            <source>Member code</source>
            <translation>Jäsentunnus</translation>
        </message>
        <message>
            <source>Product code</source>
            <translation>Tuotetunnus</translation>
        </message>
        <message>
            <source>Quantity, below 0 for a return</source>
            <translation>Määrä, palautus alle 0</translation>
        </message>
        <message>
            <source>Price, if not that of the list</source>
            <translation>Hinta, jos muu kuin listahinta</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Suosittelija</translation>
        </message>
        <message>
            <source>Kind of member</source>
            <translation>Jäsenlaji</translation>
        </message>
        <message>
            <source>Day of joining</source>
            <translation>Liittymispäivä</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Mikä</translation>
        </message>
        <message>
            <source>What was true</source>
            <translation>Oikea arvo</translation>
        </message>
        <message>
            <source>True from</source>
            <translation>Voimassa alkaen</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kausi</translation>
        </message>
    </context>
    <context>
        <name>LateForm</name>
        <message>
            <source>What was found out</source>
            <translation>Mitä selvisi</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>Tiedostosta …</translation>
        </message>
        <message>
            <source>Not from {file}</source>
            <translation>Ei tiedostosta {file}</translation>
        </message>
        <message>
            <source>Late orders</source>
            <translation>Myöhäiset tilaukset</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Taulukko (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>ScenarioForm</name>
        <message>
            <source>Add</source>
            <translation>Lisää</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Mikä on toisin</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Muutokset</translation>
        </message>
        <message>
            <source>now: {value}</source>
            <translation>nyt: {value}</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Uusi arvo</translation>
        </message>
    </context>
    <context>
        <name>Subjects</name>
        <message>
            <source>A member's lines</source>
            <translation>Jäsenen rivit</translation>
        </message>
        <message>
            <source>Rank card</source>
            <translation>Arvokortti</translation>
        </message>
        <message>
            <source>An order</source>
            <translation>Tilaus</translation>
        </message>
        <message>
            <source>Ranks at risk</source>
            <translation>Vaarassa olevat arvot</translation>
        </message>
        <message>
            <source>One step away</source>
            <translation>Askeleen päässä</translation>
        </message>
        <message>
            <source>A referrer's credit</source>
            <translation>Suosittelijan hyvitys</translation>
        </message>
        <message>
            <source>An invoice</source>
            <translation>Lasku</translation>
        </message>
    </context>
    <context>
        <name>WhatIfScreen</name>
        <message>
            <source>Working the months out</source>
            <translation>Lasketaan kausia</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Verrataan</translation>
        </message>
        <message>
            <source>Close a month first.</source>
            <translation>Sulje ensin kausi.</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Taulukko (*.csv)</translation>
        </message>
        <message>
            <source>The table is in {file}</source>
            <translation>Taulukko on tiedostossa {file}</translation>
        </message>
        <message>
            <source>Work out</source>
            <translation>Laske</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vertaa</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Säilytä</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Hävitä</translation>
        </message>
        <message>
            <source>Save as a table …</source>
            <translation>Tallenna taulukkona …</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>&amp;Skenaario</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Alkaen</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Asti</translation>
        </message>
    </context>
</TS>
