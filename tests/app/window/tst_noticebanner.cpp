// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/appearance.h"
#include "app/widgets/fittedscrollarea.h"
#include "app/window/noticebanner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QPushButton *button(const NoticeBanner &banner, const QString &text)
{
    for (auto *candidate : banner.findChildren<QPushButton *>()) {
        if (candidate->text() == text && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestNoticeBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void foldsTheOthers();
    void listsWhatOneReadsAtMost();
    void leavesRoomForTheArticle();
    void showsALongSentenceWhole();
    void leadsToThePlace();
    void isWorkedByKeys();
    void takesNoFocus();
    void goesWithTheArticle();
};

void TestNoticeBanner::saysWhatIsMissing_data()
{
    QTest::addColumn<Notice>("notice");
    QTest::addColumn<QString>("text");

    QTest::newRow("replaced") << Notice{NoticeKind::BytesReplaced, u"3"_s, 12}
                              << u"3 place(s) without valid text, shown as U+FFFD, the first in "
                                 "line 12."_s;
    QTest::newRow("replaced somewhere") << Notice{NoticeKind::BytesReplaced, u"3"_s}
                                        << u"3 place(s) without valid text, shown as U+FFFD."_s;
    QTest::newRow("cut") << Notice{NoticeKind::TextCut, u"100"_s}
                         << u"The text is very long; only its first 100 characters were read."_s;
    QTest::newRow("empty") << Notice{NoticeKind::Empty} << u"The file is empty."_s;
    QTest::newRow("part missing")
        << Notice{NoticeKind::PartMissing, {}, {}, u"Chapter Two"_s}
        << u"“Chapter Two”: this part of the book is missing or can't be read; it was left out."_s;
    QTest::newRow("part with a line")
        << Notice{NoticeKind::PartDamaged, {}, 12, u"book\u202e.opf"_s}
        << u"“book<U+202E>.opf”, line 12: this part of the book is damaged; what can be read of it "
           "is shown."_s;
    QTest::newRow("replaced in a part")
        << Notice{NoticeKind::BytesReplaced, u"3"_s, 12, u"Two"_s}
        << u"“Two”: 3 place(s) without valid text, shown as U+FFFD, the first in line 12."_s;
    QTest::newRow("more parts")
        << Notice{NoticeKind::MorePartFaults, u"5"_s, {}, u"Twelve"_s}
        << u"“Twelve”: from here on, 5 more part(s) of the book are missing, damaged or too "
           "large."_s;
    QTest::newRow("more cues") << Notice{
        NoticeKind::MoreCueFaults, u"5"_s,
        80} << u"Line 80: from here on, times can't be read or are missing in 5 more place(s)."_s;
    QTest::newRow("marks unread")
        << Notice{NoticeKind::MarkupUnread}
        << u"Its marks would take too long to read; it is shown as plain text."_s;
    QTest::newRow("marks unread from a line on")
        << Notice{NoticeKind::MarkupUnread, {}, 3}
        << u"Line 3: from here on, the marks would take too long to read; the whole text is shown "
           "as plain text."_s;
    QTest::newRow("only assumed") << Notice{NoticeKind::EncodingAssumed, u"Big5"_s} << QString();
    QTest::newRow("only long") << Notice{NoticeKind::LongLine, u"2000000"_s} << QString();
}

void TestNoticeBanner::saysWhatIsMissing()
{
    QFETCH(Notice, notice);
    QFETCH(QString, text);
    const Appearance appearance;
    NoticeBanner banner(appearance);
    banner.setNotices({notice});
    QCOMPARE(banner.text(), text);
    QCOMPARE(banner.isVisible(), !text.isEmpty());
}

void TestNoticeBanner::foldsTheOthers()
{
    const Appearance appearance;
    NoticeBanner banner(appearance);
    banner.setNotices({{NoticeKind::EncodingAssumed, u"Big5"_s},
                       {NoticeKind::NestingCut},
                       {NoticeKind::Empty},
                       {NoticeKind::BytesReplaced, u"2"_s}});
    QVERIFY(banner.text().startsWith(u"The nesting"_s));
    QCOMPARE(banner.text().count(u'\n'), 0);
    QTest::mouseClick(button(banner, u"Show 2 More"_s), Qt::LeftButton);
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.text().count(u'\n'), 2);
    QTest::mouseClick(button(banner, u"Show Fewer"_s), Qt::LeftButton);
    QCOMPARE(banner.text().count(u'\n'), 0);
}

void TestNoticeBanner::listsWhatOneReadsAtMost()
{
    const Appearance appearance;
    NoticeBanner banner(appearance);
    banner.setNotices(QList<Notice>(1000, {NoticeKind::NestingCut}));
    QTest::mouseClick(button(banner, u"Show 999 More"_s), Qt::LeftButton);
    QCOMPARE(banner.text().count(u'\n'), 50);
    QVERIFY(banner.text().endsWith(u"And 950 more."_s));
}

void TestNoticeBanner::leavesRoomForTheArticle()
{
    const Appearance appearance;
    QWidget window;
    window.resize(900, 600);
    QVBoxLayout column(&window);
    NoticeBanner banner(appearance);
    column.addWidget(&banner);
    column.addWidget(new QWidget, 1);
    window.show();
    banner.setNotices(QList<Notice>(30, {.kind = NoticeKind::NestingCut, .position = 3}));
    const int folded = banner.height();
    QTest::mouseClick(button(banner, u"Show 29 More"_s), Qt::LeftButton);
    QTRY_VERIFY(banner.height() > folded);
    QTRY_VERIFY(banner.height() < window.height() / 2);
    QTRY_VERIFY(banner.findChild<FittedScrollArea *>()->verticalScrollBar()->maximum() > 0);
}

void TestNoticeBanner::showsALongSentenceWhole()
{
    const Appearance appearance;
    QWidget window;
    window.resize(420, 600);
    QVBoxLayout column(&window);
    NoticeBanner banner(appearance);
    column.addWidget(&banner);
    column.addWidget(new QWidget, 1);
    window.show();
    banner.setNotices({{.kind = NoticeKind::CueTimesUnreadable,
                        .detail = u"00:00:0x,000 --> 00:00:05,000"_s,
                        .line = 6,
                        .position = 3},
                       {.kind = NoticeKind::NestingCut}});
    const auto *list = banner.findChild<FittedScrollArea *>();
    const auto *sentence = list->findChild<QLabel *>();
    QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
}

void TestNoticeBanner::leadsToThePlace()
{
    const Appearance appearance;
    NoticeBanner banner(appearance);
    banner.setNotices({{.kind = NoticeKind::TextOutsideCues, .line = 5, .position = 40},
                       {.kind = NoticeKind::PartMissing, .part = u"book.opf"_s},
                       {.kind = NoticeKind::TextOutsideCues, .line = 9, .position = 90}});
    QSignalSpy asked(&banner, &NoticeBanner::placeRequested);
    QTest::mouseClick(button(banner, u"Show in Text"_s), Qt::LeftButton);
    QCOMPARE(asked.takeFirst().first().value<qsizetype>(), 40);
    QVERIFY(banner.isVisible());
    QTest::mouseClick(button(banner, u"Show 2 More"_s), Qt::LeftButton);
    QList<QPushButton *> places = banner.findChildren<QPushButton *>();
    places.removeIf([](const QPushButton *candidate) {
        return candidate->text() != u"Show in Text"_s || candidate->isHidden();
    });
    QCOMPARE(places.size(), 2);
    QVERIFY(places[1]->accessibleDescription().startsWith(u"Line 9"_s));
    QTest::mouseClick(places[1], Qt::LeftButton);
    QCOMPARE(asked.takeFirst().first().value<qsizetype>(), 90);
}

void TestNoticeBanner::isWorkedByKeys()
{
    const Appearance appearance;
    NoticeBanner banner(appearance);
    banner.setNotices({{.kind = NoticeKind::NestingCut, .position = 7}});
    banner.activateWindow();
    QTRY_VERIFY(banner.isActiveWindow());
    QSignalSpy asked(&banner, &NoticeBanner::placeRequested);
    QSignalSpy left(&banner, &NoticeBanner::leaveRequested);
    button(banner, u"Show in Text"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(banner.isHidden());
    QCOMPARE(left.size(), 1);
}

void TestNoticeBanner::takesNoFocus()
{
    const Appearance appearance;
    QWidget window;
    QLineEdit field(&window);
    NoticeBanner banner(appearance, &window);
    window.show();
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    banner.setNotices({{NoticeKind::NestingCut}, {NoticeKind::Empty}});
    QVERIFY(banner.isVisible());
    QVERIFY(field.hasFocus());
}

void TestNoticeBanner::goesWithTheArticle()
{
    const Appearance appearance;
    NoticeBanner banner(appearance);
    banner.setNotices({{NoticeKind::NestingCut}});
    banner.setNotices({});
    QVERIFY(banner.isHidden());
}

QTEST_MAIN(TestNoticeBanner)
#include "tst_noticebanner.moc"
