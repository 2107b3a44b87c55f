// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/translationfaults.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QByteArray messageInGerman(const QByteArray &message)
{
    return "<?xml version=\"1.0\"?><!DOCTYPE TS><TS language=\"de\"><context><name>C</name>"
           + message + "</context></TS>";
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void noticesAFault_data();
    void noticesAFault();
};

void TestTranslations::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(SIDEGLOSS_SOURCE_DIR) + u"/translations/sidegloss_"_s + language
               + u".ts"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QStringList faults = translationFaults(file.readAll());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::noticesAFault_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("sound");

    QTest::newRow("translated") << QByteArray(
        "<message><source>%1 of %2</source><comment>places</comment>"
        "<translation>%2, davon %1</translation></message>")
                                << true;
    QTest::newRow("both plural forms")
        << QByteArray("<message numerus=\"yes\"><source>%n note(s)</source><translation>"
                      "<numerusform>%n Notiz</numerusform><numerusform>%n Notizen</numerusform>"
                      "</translation></message>")
        << true;
    QTest::newRow("unfinished") << QByteArray("<message><source>Note</source><translation "
                                              "type=\"unfinished\">Notiz</translation></message>")
                                << false;
    QTest::newRow("gone from the program")
        << QByteArray("<message><source>Note</source><translation "
                      "type=\"vanished\">Notiz</translation></message>")
        << false;
    QTest::newRow("empty") << QByteArray(
        "<message><source>Note</source><translation></translation></message>")
                           << false;
    QTest::newRow("no translation")
        << QByteArray("<message><source>Note</source></message>") << false;
    QTest::newRow("marker lost") << QByteArray("<message><source>Reply: %1</source><translation>"
                                               "Antwort</translation></message>")
                                 << false;
    QTest::newRow("marker mistaken")
        << QByteArray("<message><source>%1 of %2</source><translation>%1 von %1</translation>"
                      "</message>")
        << false;
    QTest::newRow("one plural form")
        << QByteArray("<message numerus=\"yes\"><source>%n note(s)</source><translation>"
                      "<numerusform>%n Notiz</numerusform></translation></message>")
        << false;
    QTest::newRow("an empty plural form")
        << QByteArray("<message numerus=\"yes\"><source>%n note(s)</source><translation>"
                      "<numerusform>%n Notiz</numerusform><numerusform></numerusform>"
                      "</translation></message>")
        << false;
    QTest::newRow("no message") << QByteArray() << false;
    QTest::newRow("broken") << QByteArray("<message><source>Note</message>") << false;
}

void TestTranslations::noticesAFault()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, sound);
    QCOMPARE(translationFaults(messageInGerman(message)).isEmpty(), sound);
}

QTEST_APPLESS_MAIN(TestTranslations)

#include "tst_translations.moc"
