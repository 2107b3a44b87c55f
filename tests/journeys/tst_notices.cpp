// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/reader/lineflash.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/articlepage.h"
#include "app/window/articlepane.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebanner.h"
#include "tests/testlib/books.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QByteArray bad = "00:00:0x,000 --> 00:00:05,000\n";

/// A transcript of many turns, two of them with times that can't be read.
QByteArray transcript()
{
    QByteArray cues;
    for (int i = 1; i < 60; ++i) {
        const QByteArray second = QByteArray::number(i).rightJustified(2, '0');
        const bool isBad = i == 30 || i == 50;
        cues += QByteArray::number(i) + '\n'
                + (isBad ? bad : "00:" + second + ":00,000 --> 00:" + second + ":05,000\n")
                + "SPEAKER" + QByteArray::number(i % 2) + ": This is turn " + second + ".\n\n";
    }
    return cues;
}

} // namespace

/// What a reader does whose article could not be read whole.
class TestNoticesJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup() { m_journey.reset(); }

    void goesToThePlaceByMouse();
    void goesToThePlaceByKeys();
    void isDoneWithThem();
    void readsTheRestOfABook();
    void readsWhatIsThereOfADownload();
    void isToldWhereABookIsBroken_data();
    void isToldWhereABookIsBroken();

private:
    QString given(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_journey->givenArticle(name, {}));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    bool givenTranscript() { return m_journey->givenOpened(given(u"talk.srt"_s, transcript())); }
    NoticeBanner &banner() const
    {
        return *m_journey->window().articlePage()->pane()->findChild<NoticeBanner *>();
    }
    QList<QPushButton *> buttons(const QString &words) const
    {
        QList<QPushButton *> buttons = banner().findChildren<QPushButton *>();
        buttons.removeIf([&](const QPushButton *button) {
            return button->text() != words || button->isHidden();
        });
        return buttons;
    }
    /// Goes back from the text by Shift+Tab until a button of these words has the focus.
    bool whenTabbingTo(const QString &words)
    {
        for (int i = 0; i < 8; ++i) {
            if (!m_journey->whenPressingHere(u"Shift+Tab"_s))
                return false;
            const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            if (button && button->text() == words)
                return true;
        }
        return false;
    }
    bool isFlashing() const { return m_journey->window().findChild<LineFlash *>()->isVisible(); }

    std::unique_ptr<Journey> m_journey;
};

void TestNoticesJourney::goesToThePlaceByMouse()
{
    QVERIFY(givenTranscript());
    QVERIFY(banner().isVisible());
    QVERIFY(banner().text().startsWith(u"Line 118: the times"_s));
    QTest::mouseClick(buttons(u"Show in Text"_s).first(), Qt::LeftButton);
    QVERIFY(m_journey->thenIsShown(u"This is turn 30."_s));
    QVERIFY(isFlashing());
    QTest::mouseClick(buttons(u"Show 1 More"_s).first(), Qt::LeftButton);
    QTRY_COMPARE(buttons(u"Show in Text"_s).size(), 2);
    QTest::mouseClick(buttons(u"Show in Text"_s).last(), Qt::LeftButton);
    QVERIFY(m_journey->thenIsShown(u"This is turn 50."_s));
    QVERIFY(m_journey->reader().hasFocus());
    // Back where one came from.
    QVERIFY(m_journey->whenPressing(u"Alt+Left"_s));
    QVERIFY(m_journey->thenIsShown(u"This is turn 30."_s));
}

void TestNoticesJourney::goesToThePlaceByKeys()
{
    QVERIFY(givenTranscript());
    QVERIFY(m_journey->reader().hasFocus());
    QVERIFY(whenTabbingTo(u"Show 1 More"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    m_journey->reader().setFocus();
    QVERIFY(whenTabbingTo(u"Show in Text"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->thenIsShown(u"This is turn 50."_s));
    QVERIFY(m_journey->reader().hasFocus());
    QVERIFY(isFlashing());
    // One goes on there.
    QVERIFY(m_journey->whenPressingHere(u"F8"_s));
    QVERIFY(m_journey->whenPressingHere(u"Shift+End"_s));
    QVERIFY(m_journey->reader().selection().has_value());
    QVERIFY(!isFlashing());
}

void TestNoticesJourney::isDoneWithThem()
{
    QVERIFY(givenTranscript());
    QVERIFY(whenTabbingTo(u"Show in Text"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(banner().isHidden());
    QVERIFY(m_journey->reader().hasFocus());
    QVERIFY(m_journey->whenOpening(given(u"other.srt"_s, transcript())));
    QTRY_VERIFY(banner().isVisible());
    QTest::mouseClick(banner().findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(banner().isHidden());
}

void TestNoticesJourney::readsTheRestOfABook()
{
    QList<ZippedFile> files = bookFiles({{"1.xhtml", page("<p>The first chapter.</p>")},
                                         {"2.xhtml", page("<p>The second one.</p>")},
                                         {"3.xhtml", page("<p>The last one.</p>")}},
                                        "<li><a href='2.xhtml'>The Second</a></li>");
    files.removeIf([](const ZippedFile &file) { return file.path == "2.xhtml"; });
    QVERIFY(m_journey->givenOpened(given(u"book.epub"_s, zipOf(files))));
    QVERIFY(banner().text().startsWith(u"“The Second”: this part of the book is missing"_s));
    QTest::mouseClick(buttons(u"Show in Text"_s).first(), Qt::LeftButton);
    QVERIFY(m_journey->thenIsShown(u"The last one."_s));
    QCOMPARE(m_journey->reader().caretPosition(), u"The first chapter.\n"_s.size());
}

void TestNoticesJourney::readsWhatIsThereOfADownload()
{
    const QByteArray sound = book({{"1.xhtml", page("<p>The first chapter.</p>")},
                                   {"2.xhtml", page("<p>The second one.</p>")}});
    const QByteArray loaded = sound.first(sound.lastIndexOf("PK\x03\x04"));
    QVERIFY(m_journey->givenOpened(given(u"book.epub"_s, loaded)));
    QCOMPARE(m_journey->session()->document().text(), u"The first chapter."_s);
    QVERIFY(banner().text().startsWith(u"The file of this book is damaged or cut off at byte "_s));
    QTest::mouseClick(buttons(u"Show 1 More"_s).first(), Qt::LeftButton);
    QVERIFY(banner().text().contains(u"“2.xhtml”: this part of the book is missing"_s));
}

void TestNoticesJourney::isToldWhereABookIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");

    const QList<ZippedFile> files = bookFiles({{"1.xhtml", page("<p>one</p>")}});
    QList<ZippedFile> broken = files;
    broken[2].content = "<package>\n<manifest>\n<";
    QTest::newRow("package broken")
        << zipOf(broken) << u"its part “book.opf” can't be read from line 3 on."_s;
    QTest::newRow("package missing") << zipOf(files.first(2)) << u"lacks its part “book.opf”"_s;
    QTest::newRow("no book at all") << QByteArray("not a book") << u"can't be read at byte 1:"_s;
}

void TestNoticesJourney::isToldWhereABookIsBroken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QVERIFY(m_journey->givenWindow());
    m_journey->window().open(given(u"book.epub"_s, bytes));
    const MessageBar &bar = *m_journey->window().messageBar();
    QTRY_VERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(words), qPrintable(bar.text()));
    QVERIFY(bar.text().contains(u"book.epub"_s));
}

QTEST_MAIN(TestNoticesJourney)
#include "tst_notices.moc"
