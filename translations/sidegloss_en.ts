<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleSummary</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message numerus="yes">
        <source>also in %n articles</source>
        <translation>
            <numerusform>also in %n article</numerusform>
            <numerusform>also in %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%n place(s) without valid text, shown as U+FFFD.</source>
        <translation>
            <numerusform>%n place without valid text, shown as U+FFFD.</numerusform>
            <numerusform>%n places without valid text, shown as U+FFFD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without valid text, shown as U+FFFD, the first in line %1.</source>
        <translation>
            <numerusform>%n place without valid text, shown as U+FFFD, in line %1.</numerusform>
            <numerusform>%n places without valid text, shown as U+FFFD, the first in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from here on, times can&apos;t be read or are missing in %n more place(s).</source>
        <translation>
            <numerusform>from here on, times can&apos;t be read or are missing in %n more place.</numerusform>
            <numerusform>from here on, times can&apos;t be read or are missing in %n more places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from here on, %n more part(s) of the book are missing, damaged or too large.</source>
        <translation>
            <numerusform>from here on, %n more part of the book is missing, damaged or too large.</numerusform>
            <numerusform>from here on, %n more parts of the book are missing, damaged or too large.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ChoiceBar</name>
    <message numerus="yes">
        <source>%n mark(s) chosen</source>
        <translation>
            <numerusform>%n mark chosen</numerusform>
            <numerusform>%n marks chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimsPage</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::DraftOffers</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::LibraryStatus</name>
    <message numerus="yes">
        <source>Damaged: %n finding(s), %1</source>
        <translation>
            <numerusform>Damaged: %n finding, %1</numerusform>
            <numerusform>Damaged: %n findings, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::MainWindow</name>
    <message numerus="yes">
        <source>%n mark(s) stay with the text as it was read in %1.</source>
        <translation>
            <numerusform>%n mark stays with the text as it was read in %1.</numerusform>
            <numerusform>%n marks stay with the text as it was read in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::NoticeBanner</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n More</source>
        <translation>
            <numerusform>Show %n More</numerusform>
            <numerusform>Show %n More</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderChoice</name>
    <message numerus="yes">
        <source>%n mark(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n mark deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n marks deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderPage</name>
    <message numerus="yes">
        <source>%n passage(s) marked.</source>
        <translation>
            <numerusform>%n passage marked.</numerusform>
            <numerusform>%n passages marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::SectionModel</name>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %n mark</numerusform>
            <numerusform>%1, %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::StatusLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashModel</name>
    <message numerus="yes">
        <source>gone for good in %n day(s)</source>
        <translation>
            <numerusform>gone for good in %n day</numerusform>
            <numerusform>gone for good in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashPage</name>
    <message numerus="yes">
        <source>The trash is empty.
Deleted marks, notes, replies and claims are kept here for %n day(s) and can be restored until then.</source>
        <translation>
            <numerusform>The trash is empty.
Deleted marks, notes, replies and claims are kept here for %n day and can be restored until then.</numerusform>
            <numerusform>The trash is empty.
Deleted marks, notes, replies and claims are kept here for %n days and can be restored until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
</TS>
