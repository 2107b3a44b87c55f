// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/labels.h"
#include "app/sections/sectionmodel.h"
#include "app/window/statusline.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// That the words in translations/ reach the program: built in, found by the desktop's language,
/// and under the names by which the program asks for them.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguage_data();
    void speaksTheLanguage();
};

void TestTranslations::speaksTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("colour");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("oneNote");
    QTest::addColumn<QString>("threeNotes");

    QTest::newRow("English") << u"en_GB"_s << u"Claim"_s << u"Japanese"_s << u"1 Mar 2027"_s
                             << u"1 note"_s << u"3 notes"_s;
    QTest::newRow("German") << u"de_AT"_s << u"Behauptung"_s << u"Japanisch"_s << u"1. März 2027"_s
                            << u"1 Notiz"_s << u"3 Notizen"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"论断"_s << u"日文"_s << u"2027年3月1日"_s
                             << u"1条批注"_s << u"3条批注"_s;
}

void TestTranslations::speaksTheLanguage()
{
    QFETCH(QString, locale);
    QTranslator words;
    QVERIFY(words.load(QLocale(locale), u"sidegloss"_s, u"_"_s, u":/translations"_s));
    QVERIFY(QCoreApplication::installTranslator(&words));

    QTEST(colorLabel(u"claim"_s, {}), "colour");
    QTEST(QCoreApplication::translate("EncodingFamilyText", "Japanese"), "encoding");
    QTEST(dateLabel(QDate(2027, 3, 1)), "date");
    QTEST(StatusLine::tr("%Ln note(s)", nullptr, 1), "oneNote");
    QTEST(StatusLine::tr("%Ln note(s)", nullptr, 3), "threeNotes");
    QLocale::setDefault(QLocale(locale));
    const QString thousands = StatusLine::tr("%Ln note(s)", nullptr, 10'000);
    QVERIFY2(thousands.startsWith(QLocale().toString(10'000)), qPrintable(thousands));
    QVERIFY(!SectionModel::tr("%1, %Ln mark(s)", nullptr, 1).contains(u"(s)"_s));
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
