// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/reader/readerview.h"
#include "app/reader/timegutter.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/mainwindow.h"
#include "tests/testlib/openedaddresses.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString cues = u"0:00.000 --> 0:04.000\n<v Ada>When did the water come?\n\n"
                     "0:14.500 --> 0:19.000\n<v Ben>At night. We had two pumps.\n\n"
                     "1:02:03.000 --> 1:02:09.000\n<v Ben>One of them ran.\n\n"_s;
const QString youTube = u"https://www.youtube.com/watch?v=hek&t=5"_s;

} // namespace

/// What a reader does who checks a transcript against its recording.
class TestTranscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensASecondByMouse();
    void opensASecondByKeys();
    void opensWhereTheCaretIs();
    void opensASourceThatTakesNoTime();
    void saysHowToNameTheRecording_data();
    void saysHowToNameTheRecording();
    void opensTheSourceOfAnArticle();

private:
    bool givenTranscript(const QString &header)
    {
        const QString text = u"WEBVTT\n"_s + header + u"\n\n"_s + cues;
        return m_journey->givenOpened(m_journey->givenArticle(u"talk.vtt"_s, text));
    }
    TimeGutter &times() const { return *m_journey->window().findChild<TimeGutter *>(); }
    MessageBar &bar() const { return *m_journey->window().messageBar(); }

    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<OpenedAddresses> m_opened;
};

void TestTranscripts::init()
{
    m_opened = std::make_unique<OpenedAddresses>();
    m_journey = std::make_unique<Journey>();
}

void TestTranscripts::cleanup()
{
    m_journey.reset();
    m_opened.reset();
}

void TestTranscripts::opensASecondByMouse()
{
    QVERIFY(givenTranscript(u"Source: "_s + youTube));
    QCOMPARE(times().count(), 3);
    QTest::mouseClick(&times(), Qt::LeftButton, {}, times().timeRect(1).center());
    QVERIFY(bar().isAsking());
    QCOMPARE(bar().text(), u"Open www.youtube.com in the browser, at 0:14?"_s);
    QVERIFY(m_opened->all().isEmpty());
    for (auto *button : bar().findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Open Link"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_opened->all(), QStringList{u"https://www.youtube.com/watch?v=hek&t=14"_s});
}

void TestTranscripts::opensASecondByKeys()
{
    QVERIFY(givenTranscript(u"Source: https://vimeo.com/76979871"_s));
    times().setFocus(Qt::TabFocusReason);
    QVERIFY(m_journey->whenPressingHere(u"Down"_s));
    QVERIFY(m_journey->whenPressingHere(u"Down"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(bar().text(), u"Open vimeo.com in the browser, at 1:02:03?"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(m_opened->all(), QStringList{u"https://vimeo.com/76979871#t=3723s"_s});
    QVERIFY(times().hasFocus());
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->reader().hasFocus());
}

void TestTranscripts::opensWhereTheCaretIs()
{
    QVERIFY(givenTranscript(u"Source: https://a.example/talk.mp4"_s));
    QVERIFY(m_journey->whenPressing(u"F8"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Home"_s));
    QVERIFY(m_journey->whenPressing(u"Down"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+O"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(m_opened->all(), QStringList{u"https://a.example/talk.mp4#t=14"_s});
}

void TestTranscripts::opensASourceThatTakesNoTime()
{
    QVERIFY(givenTranscript(u"Source: https://radio.example/talk"_s));
    QTest::mouseClick(&times(), Qt::LeftButton, {}, times().timeRect(2).center());
    QVERIFY(bar().text().contains(u"radio.example"_s));
    QVERIFY(bar().text().contains(u"1:02:03"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(m_opened->all(), QStringList{u"https://radio.example/talk"_s});
}

void TestTranscripts::saysHowToNameTheRecording_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("WebVTT") << u"talk.vtt"_s << u"WEBVTT\n\n"_s + cues
                            << u"NOTE Source: https://…"_s;
    QTest::newRow("SubRip") << u"talk.srt"_s
                            << u"1\n00:00:01,000 --> 00:00:02,000\nThe water came.\n"_s
                            << u"Source: https://…"_s;
    QTest::newRow("Markdown") << u"talk.md"_s << u"# A talk\n\nThe water came.\n"_s
                              << u"Source: https://…"_s;
}

void TestTranscripts::saysHowToNameTheRecording()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, line);
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(name, text)));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+O"_s));
    QVERIFY(bar().isVisible());
    QVERIFY(!bar().isAsking());
    QVERIFY(bar().text().contains(line));

    // What it says is true.
    const QString source = QString(line).replace(u"https://…"_s, youTube) + u"\n\n"_s;
    const QString named =
        text.startsWith(u"WEBVTT"_s) ? QString(text).insert(8, source) : source + text;
    QVERIFY(m_journey->whenOpening(m_journey->givenArticle(u"named-"_s + name, named)));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+O"_s));
    QVERIFY(bar().text().contains(u"www.youtube.com"_s));
}

void TestTranscripts::opensTheSourceOfAnArticle()
{
    const QString text = u"# A talk\n\nThe water came.\n\nSource: https://paper.example/a\n"_s;
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"talk.md"_s, text)));
    QVERIFY(!times().isVisible());
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+O"_s));
    QCOMPARE(bar().text(), u"Open paper.example in the browser?"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(m_opened->all(), QStringList{u"https://paper.example/a"_s});
}

QTEST_MAIN(TestTranscripts)
#include "tst_transcripts.moc"
