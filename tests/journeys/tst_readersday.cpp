// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/claims/claimspage.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// What a reader does with an interview from opening it to handing on the notes.
class ReadersDayJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withMouseAndKeys();
    void byKeysAlone();

private:
    static QString samplePath();
};

QString ReadersDayJourney::samplePath()
{
    return QStringLiteral(SIDEGLOSS_SOURCE_DIR "/resources/samples/interview.en.md");
}

void ReadersDayJourney::withMouseAndKeys()
{
    const QString free = u"Nobody ever got rich selling what a neighbour gives away."_s;
    const QString price = u"The price of language models goes to zero"_s;
    Journey journey;
    QVERIFY(journey.givenOpened(samplePath()));

    QVERIFY(journey.whenClickingSection(u"Highlights"_s));
    QVERIFY(journey.whenSelecting(free));
    QVERIFY(journey.whenPressing(u"N"_s));
    QVERIFY(journey.whenTyping(u"About procurment too"_s));
    QVERIFY(journey.whenPressingHere(u"Ctrl+Left"_s));
    QVERIFY(journey.whenPressingHere(u"Ctrl+Left"_s));
    QVERIFY(journey.thenIsMisspelled());
    QVERIFY(journey.whenChoosingFirstOfMenu());
    QVERIFY(journey.whenPressingHere(u"Ctrl+Return"_s));
    QVERIFY(journey.thenHasNote(free, u"About procurement too"_s));

    QVERIFY(journey.whenSelecting(price));
    QVERIFY(journey.whenPressing(u"C"_s));
    QVERIFY(journey.whenTyping(u"LLM prices go to zero"_s));
    QVERIFY(journey.whenPressingHere(u"Return"_s));
    QVERIFY(journey.thenHasClaim(price, u"LLM prices go to zero"_s));

    QVERIFY(journey.whenPressing(u"Ctrl+Z"_s));
    QVERIFY(!journey.thenIsMarked(price));
    QVERIFY(journey.whenPressing(u"Ctrl+Shift+Z"_s));
    QVERIFY(journey.thenHasClaim(price, u"LLM prices go to zero"_s));

    QVERIFY(journey.whenReopening());
    QVERIFY(journey.thenHasNote(free, u"About procurement too"_s));
    QVERIFY(journey.thenHasClaim(price, u"LLM prices go to zero"_s));

    const QString out = journey.filePath(u"marks.jsonld"_s);
    QVERIFY(journey.whenExporting(out, u"webannotation"_s));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    QVERIFY(json.contains("About procurement too"));
}

void ReadersDayJourney::byKeysAlone()
{
    Journey journey;
    QVERIFY(journey.givenOpened(samplePath()));

    QVERIFY(journey.whenPressing(u"Ctrl+1"_s));
    QVERIFY(journey.whenPressingHere(u"Home"_s));
    QVERIFY(journey.whenPressingHere(u"Down"_s));
    QVERIFY(journey.whenPressingHere(u"Down"_s));
    QVERIFY(journey.whenPressingHere(u"Return"_s));
    QVERIFY(journey.thenIsShown(u"The floor of Tidewater"_s));

    QVERIFY(journey.whenPressing(u"Ctrl+F"_s));
    QVERIFY(journey.whenTyping(u"barometer"_s));
    QVERIFY(journey.whenPressingHere(u"Escape"_s));
    QVERIFY(journey.whenPressing(u"F8"_s));
    if (!journey.reader().selection())
        QVERIFY(journey.whenPressing(u"Ctrl+Shift+Right"_s));
    const std::optional<TextRange> range = journey.reader().selection();
    QVERIFY(range);
    const QString words = journey.session()->document().text(*range);
    QVERIFY(journey.whenPressing(u"2"_s));
    QVERIFY(journey.thenIsMarked(words, u"question"_s));

    QVERIFY(journey.whenPressing(u"K"_s));
    QVERIFY(journey.whenPressing(u"N"_s));
    QVERIFY(journey.whenTyping(u"Why a barometer?"_s));
    QVERIFY(journey.whenPressingHere(u"Escape"_s));
    QVERIFY(journey.thenHasNote(words, u"Why a barometer?"_s));

    QVERIFY(journey.whenPressing(u"Ctrl+4"_s));
    QVERIFY(journey.window().findChild<ClaimsPage *>()->isVisible());
    QVERIFY(journey.whenPressingHere(u"Alt+Left"_s));
    QVERIFY(journey.window().articlePage()->isVisible());

    QVERIFY(journey.whenPressing(u"Del"_s));
    QVERIFY(journey.thenNothingIsMarked());
    QVERIFY(journey.whenPressing(u"Ctrl+Z"_s));
    QVERIFY(journey.thenHasNote(words, u"Why a barometer?"_s));
}

QTEST_MAIN(ReadersDayJourney)

#include "tst_readersday.moc"
