// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/reader/endhandle.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"

#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString article =
    u"# Prices\n\nThe price of a model goes to zero 😀, and nobody knows when.\n\n"
    "价格将会降到零，没有人知道会降到哪里。\n\nAnother paragraph.\n"_s;

} // namespace

/// What a reader does whose mark covers too little, or too much.
class TestMovingEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void byKeys_data();
    void byKeys();
    void aMarkKeepsACharacter();
    void byMouse_data();
    void byMouse();
    void theTextScrollsAtTheEdge_data();
    void theTextScrollsAtTheEdge();
    void leavingSavesIt();
    void oneUndoTakesItBack();
    void withoutAMarkNothingMoves();

private:
    /// Holds the modifiers while \a key is pressed so many times, as a hand does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times);
    EndHandle *handle(EndHandle::Side side) const;
    QPoint middleOf(qsizetype position) const;

    std::unique_ptr<Journey> m_journey;
};

void TestMovingEnds::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article)));
}

void TestMovingEnds::press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    ReaderView &reader = m_journey->reader();
    reader.setFocus();
    for (int i = 0; i < times; ++i)
        QTest::keyPress(&reader, key, modifiers);
    QTest::keyRelease(&reader, key, modifiers);
}

EndHandle *TestMovingEnds::handle(EndHandle::Side side) const
{
    for (EndHandle *handle : m_journey->reader().findChildren<EndHandle *>()) {
        if (handle->side() == side)
            return handle;
    }
    return nullptr;
}

QPoint TestMovingEnds::middleOf(qsizetype position) const
{
    return m_journey->reader().caretRect(position).center();
}

void TestMovingEnds::byKeys_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("start");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("then");

    QTest::newRow("end on") << u"a model"_s << Qt::Key_Right << false << 5 << u"a model goes"_s;
    QTest::newRow("end back") << u"a model"_s << Qt::Key_Left << false << 2 << u"a mod"_s;
    QTest::newRow("beginning back")
        << u"a model"_s << Qt::Key_Left << true << 9 << u"price of a model"_s;
    QTest::newRow("beginning on") << u"a model"_s << Qt::Key_Right << true << 2 << u"model"_s;
    QTest::newRow("Chinese") << u"降到零"_s << Qt::Key_Left << true << 2 << u"将会降到零"_s;
    QTest::newRow("a character of two code units")
        << u"to zero "_s << Qt::Key_Right << false << 1 << u"to zero 😀"_s;
    QTest::newRow("over a paragraph's end")
        << u"knows when"_s << Qt::Key_Right << false << 4 << u"knows when.\n价格"_s;
    QTest::newRow("at the very beginning")
        << u"Prices"_s << Qt::Key_Left << true << 3 << u"Prices"_s;
    QTest::newRow("at the very end")
        << u"paragraph"_s << Qt::Key_Right << false << 5 << u"paragraph."_s;
}

void TestMovingEnds::byKeys()
{
    QFETCH(QString, words);
    QFETCH(Qt::Key, key);
    QFETCH(bool, start);
    QFETCH(int, times);
    QFETCH(QString, then);
    QVERIFY(m_journey->whenSelecting(words));
    QVERIFY(m_journey->whenPressing(u"2"_s));
    const Qt::KeyboardModifiers end = Qt::AltModifier | Qt::ShiftModifier;
    press(key, start ? end | Qt::ControlModifier : end, times);
    QVERIFY(m_journey->thenIsMarked(then, u"question"_s));
    QVERIFY(m_journey->whenReopening());
    QVERIFY(m_journey->thenIsMarked(then, u"question"_s));
}

void TestMovingEnds::aMarkKeepsACharacter()
{
    QVERIFY(m_journey->whenSelecting(u"zero"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier, 10);
    QVERIFY(m_journey->thenIsMarked(u"z"_s));
}

void TestMovingEnds::byMouse_data()
{
    QTest::addColumn<EndHandle::Side>("side");
    QTest::addColumn<QString>("to"); // to where these words begin, or end
    QTest::addColumn<QString>("then");

    QTest::newRow("the end, on") << EndHandle::Side::End << u"goes"_s << u"a model goes"_s;
    QTest::newRow("the end, back") << EndHandle::Side::End << u"a mo"_s << u"a mo"_s;
    QTest::newRow("the beginning, back")
        << EndHandle::Side::Start << u"price"_s << u"price of a model"_s;
    QTest::newRow("the end, to another line")
        << EndHandle::Side::End << u"价格将"_s
        << u"a model goes to zero 😀, and nobody knows when.\n价格将"_s;
}

void TestMovingEnds::byMouse()
{
    QFETCH(EndHandle::Side, side);
    QFETCH(QString, to);
    QFETCH(QString, then);
    QVERIFY(m_journey->whenSelecting(u"a model"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    EndHandle *grip = handle(side);
    QVERIFY(grip && grip->isVisible());
    const qsizetype at = m_journey->session()->document().text().indexOf(to);
    const bool isStart = side == EndHandle::Side::Start;
    const QPoint target = middleOf(isStart ? at : at + to.size());
    const QPoint origin =
        middleOf(m_journey->session()->document().text().indexOf(u"a model"_s) + (isStart ? 0 : 7));

    const QPoint grab = grip->mapFromParent(origin);
    QTest::mousePress(grip, Qt::LeftButton, {}, grab);
    for (int i = 1; i <= 4; ++i)
        QTest::mouseMove(grip, grip->mapFromParent(origin + (target - origin) * i / 4));
    QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->mapFromParent(target));
    QVERIFY(m_journey->thenIsMarked(then));
}

void TestMovingEnds::theTextScrollsAtTheEdge_data()
{
    QTest::addColumn<EndHandle::Side>("side");
    QTest::newRow("the end, downwards") << EndHandle::Side::End;
    QTest::newRow("the beginning, upwards") << EndHandle::Side::Start;
}

void TestMovingEnds::theTextScrollsAtTheEdge()
{
    QFETCH(EndHandle::Side, side);
    const QString filling = u"Nobody knows what it costs to answer a question.\n\n"_s.repeated(80);
    const QString path =
        m_journey->givenArticle(u"long.md"_s, filling + u"Here it is said.\n\n"_s + filling);
    QVERIFY(m_journey->whenOpening(path));
    QVERIFY(m_journey->whenSelecting(u"Here it is said"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    EndHandle *grip = handle(side);
    QVERIFY(grip && grip->isVisible());
    const QScrollBar *bar = m_journey->reader().verticalScrollBar();
    const int before = bar->value();
    const bool isEnd = side == EndHandle::Side::End;
    const QPoint middle = grip->rect().center();
    const int beyond = m_journey->reader().viewport()->height();

    QTest::mousePress(grip, Qt::LeftButton, {}, middle);
    QTest::mouseMove(grip, middle + QPoint(0, isEnd ? beyond : -beyond));
    // The hand stays where it is.
    QTRY_VERIFY((bar->value() - before) * (isEnd ? 1 : -1) > 2 * beyond);
    QVERIFY(grip->isVisible());
    QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->rect().center());
    const int then = bar->value();
    const AnchoredAnnotation mark = m_journey->session()->annotations().items().first();
    QVERIFY(mark.anchor->range.length() > 1000);
    QVERIFY(m_journey->session()->document().text(mark.anchor->range).contains("Here it is"_L1));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(m_journey->thenIsMarked(u"Here it is said"_s));
    QCOMPARE(bar->value(), then);
}

void TestMovingEnds::leavingSavesIt()
{
    QVERIFY(m_journey->whenSelecting(u"a model"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    ReaderView &reader = m_journey->reader();
    QTest::keyClick(&reader, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(m_journey->whenReopening());
    QVERIFY(m_journey->thenIsMarked(u"a model "_s));
}

void TestMovingEnds::oneUndoTakesItBack()
{
    QVERIFY(m_journey->whenSelecting(u"a model"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier, 5);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(m_journey->thenIsMarked(u"a model"_s));
}

void TestMovingEnds::withoutAMarkNothingMoves()
{
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier, 1);
    QVERIFY(m_journey->thenNothingIsMarked());
    QVERIFY(!handle(EndHandle::Side::Start)->isVisible());
}

QTEST_MAIN(TestMovingEnds)

#include "tst_movingends.moc"
