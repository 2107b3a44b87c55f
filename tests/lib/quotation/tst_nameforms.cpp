// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/alias.h"
#include "lib/quotation/names/nameforms.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// How the forms in which an article names somebody belong together, and short names that it
/// introduces.
class TestNameForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullest_data();
    void fullest();
    void aliases_data();
    void aliases();
    void aliasesMeanTheirName();
};

void TestNameForms::fullest_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("fullest");

    QTest::newRow("family name") << QStringList{u"Anna Weber"_s} << u"Weber"_s << u"Anna Weber"_s;
    QTest::newRow("half of a double family name")
        << QStringList{u"Ariane Ouellet-Fiset"_s} << u"Ouellet"_s << u"Ariane Ouellet-Fiset"_s;
    QTest::newRow("initials") << QStringList{u"Harbour Planning Board"_s} << u"HPB"_s
                              << u"Harbour Planning Board"_s;
    QTest::newRow("initials, links aside")
        << QStringList{u"Société du logement public de l’Ourthe"_s} << u"SLPO"_s
        << u"Société du logement public de l’Ourthe"_s;
    QTest::newRow("initials of several")
        << QStringList{u"Harbour Planning Board"_s, u"Higher Police Bureau"_s} << u"HPB"_s
        << u"HPB"_s;
    QTest::newRow("no initials, but two letters")
        << QStringList{u"Union Rouge"_s} << u"UR"_s << u"Union Rouge"_s;
}

void TestNameForms::fullest()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, form);
    NameForms forms;
    for (const QString &name : names)
        forms.add(name, name.split(u' '), false);
    forms.index();
    QTEST(forms.fullest(form), "fullest");
}

void TestNameForms::aliases_data()
{
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("alias");

    QTest::newRow("letters") << u" (BIR) a prêté"_s << u"BIR"_s;
    QTest::newRow("mixed letters") << u" (SaBaF), filiale"_s << u"SaBaF"_s;
    QTest::newRow("a word") << u" (Sabaf), filiale"_s << QString();
    QTest::newRow("an age") << u" (45) says"_s << QString();
    QTest::newRow("a party") << u" (Grüne) sagt"_s << QString();
    QTest::newRow("said to be short for it") << u"（以下简称“澄川”）昨天"_s << u"澄川"_s;
    QTest::newRow("the same, traditional") << u"（下稱「澄川」）昨天"_s << u"澄川"_s;
    QTest::newRow("quoted alone") << u"（“澄川”）昨天"_s << QString();
    QTest::newRow("brackets later") << u" said (BIR)"_s << QString();
    QTest::newRow("never closed") << u" (BIR a prêté"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestNameForms::aliases()
{
    QFETCH(const QString, behind);
    QTEST(aliasAt(behind).toString(), "alias");
}

void TestNameForms::aliasesMeanTheirName()
{
    NameForms forms;
    const qsizetype bank = forms.add(u"Banque du Rhin"_s, {u"Banque"_s, u"du"_s, u"Rhin"_s}, false);
    forms.add(u"BIR"_s, {u"BIR"_s}, false);
    forms.index();
    forms.setAlias(u"BIR"_s, bank);
    QCOMPARE(forms.fullest(u"BIR"_s), u"Banque du Rhin"_s);
    // Two that are said to be short for one another lead nowhere.
    const qsizetype other = forms.add(u"BIR"_s, {u"BIR"_s}, false);
    forms.setAlias(u"Banque du Rhin"_s, other);
    QCOMPARE(forms.fullest(u"BIR"_s), u"BIR"_s);
}

QTEST_APPLESS_MAIN(TestNameForms)
#include "tst_nameforms.moc"
