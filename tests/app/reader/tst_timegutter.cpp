// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerview.h"
#include "app/reader/timegutter.h"
#include "app/settings/appearance.h"
#include "lib/parse/parser.h"
#include "tests/testlib/temporarylibrary.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;
using namespace std::chrono_literals;

namespace {

constexpr int turns = 300;

/// Two who speak in turn, each for twenty seconds and some lines.
QByteArray transcript()
{
    QByteArray text = "WEBVTT\n\n";
    for (int i = 0; i < turns; ++i) {
        const auto time = [](int seconds) {
            return QByteArray::number(seconds / 3600) + ':' + QByteArray::number(seconds / 60 % 60)
                   + ':' + QByteArray::number(seconds % 60) + ".000";
        };
        text += time(20 * i) + " --> " + time(20 * i + 19) + "\n<v "
                + QByteArray(i % 2 == 0 ? "Ada" : "Ben") + ">Turn " + QByteArray::number(i)
                + ": the water came over the old wall, and it took four months until the pumps "
                  "were there, which is longer than anybody had said before it all began.\n\n";
    }
    return text;
}

} // namespace

/// The same holds for a transcript that the view holds whole, and for one in slices.
class TestTimeGutter : public QObject
{
    Q_OBJECT

public:
    explicit TestTimeGutter(const SliceLimits &limits)
        : m_limits(limits)
    {}

private Q_SLOTS:
    void init();
    void cleanup();

    void standsBesideEachTurn_data();
    void standsBesideEachTurn();
    void isNoPartOfTheText();
    void followsTheText();
    void aClickActivates();
    void keysWalkAndActivate();
    void screenReadersHearAList();
    void isHiddenWithoutTimes();

private:
    void open(const QByteArray &bytes, const QString &path);
    /// The time that is painted for the turn with this number, a pixel of it being there.
    bool isPainted(int turn) const;
    qsizetype startOf(int turn) const
    {
        return m_session->document().text().indexOf(u"Turn %1:"_s.arg(turn));
    }

    SliceLimits m_limits;
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ReaderView> m_view;
    TimeGutter *m_gutter = nullptr;
};

void TestTimeGutter::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_appearance = std::make_unique<Appearance>();
    m_appearance->setChoice(ThemeChoice::Light);
    m_appearance->setTypography({});
    m_view = std::make_unique<ReaderView>(*m_appearance, nullptr, m_limits);
    m_gutter = new TimeGutter(*m_appearance, *m_view);
    m_view->resize(900, 600);
    open(transcript(), u"/a.vtt"_s);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestTimeGutter::cleanup()
{
    m_view.reset();
    m_session.reset();
}

void TestTimeGutter::open(const QByteArray &bytes, const QString &path)
{
    std::unique_ptr<DocumentSession> session =
        DocumentSession::open(*m_workspace, parse({bytes, path}).value(), path).value();
    m_view->setSession(session.get());
    m_gutter->setSession(session.get());
    m_session = std::move(session);
}

bool TestTimeGutter::isPainted(int turn) const
{
    const QRect box = m_gutter->timeRect(turn);
    const QImage image = m_gutter->grab(box).toImage();
    const QColor page = m_appearance->theme().page;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 128 && image.pixelColor(x, y).rgb() != page.rgb())
                return true;
        }
    }
    return false;
}

void TestTimeGutter::standsBesideEachTurn_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("type");
    QTest::addColumn<int>("turn");

    for (const int turn : {0, 1, 150, turns - 1}) {
        QTest::addRow("usual, %d", turn) << QSize(900, 600) << 18.0 << turn;
        QTest::addRow("narrow, %d", turn) << QSize(380, 500) << 18.0 << turn;
        QTest::addRow("small, %d", turn) << QSize(900, 600) << 9.0 << turn;
        QTest::addRow("large, %d", turn) << QSize(900, 600) << 40.0 << turn;
        QTest::addRow("wide, %d", turn) << QSize(1900, 900) << 18.0 << turn;
    }
}

void TestTimeGutter::standsBesideEachTurn()
{
    QFETCH(QSize, size);
    QFETCH(double, type);
    QFETCH(int, turn);
    m_view->resize(size);
    Typography typography;
    typography.size = type;
    m_appearance->setTypography(typography);
    m_view->goTo(startOf(turn), ReaderView::Align::Center);
    const QRect box = m_gutter->timeRect(turn).translated(m_gutter->pos());
    const QRect viewport = m_view->viewport()->geometry();
    QVERIFY(viewport.contains(box));
    QVERIFY(box.right() < viewport.left() + m_view->columnLeft());
    // On the line itself, and its baseline on the line's.
    const QRect line = m_view->caretRect(startOf(turn)).translated(viewport.topLeft());
    QVERIFY(line.top() <= box.bottom() && box.top() <= line.bottom());
    QVERIFY(isPainted(turn));
    QVERIFY(m_gutter->name(turn).contains(u"Turn %1"_s.arg(turn)));
}

void TestTimeGutter::isNoPartOfTheText()
{
    QVERIFY(!m_session->document().text().contains(u"0:20"_s));
    m_view->selectAll();
    QVERIFY(m_view->selection());
    const QString words = m_session->document().text();
    QCOMPARE(m_view->selection()->length(), words.size());
}

void TestTimeGutter::followsTheText()
{
    m_view->goTo(startOf(100), ReaderView::Align::Center);
    const int before = m_gutter->timeRect(100).top();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 50);
    QCOMPARE(m_gutter->timeRect(100).top(), before - 50);
}

void TestTimeGutter::aClickActivates()
{
    QSignalSpy activated(m_gutter, &TimeGutter::timeActivated);
    m_view->goTo(startOf(7), ReaderView::Align::Center);
    const QPoint place = m_gutter->timeRect(7).center();
    QTest::mouseMove(m_gutter, {1, 1});
    QTest::mouseMove(m_gutter, place);
    QCOMPARE(m_gutter->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(m_gutter, Qt::LeftButton, {}, place);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<std::chrono::milliseconds>(), 140s);
    QTest::mouseClick(m_gutter, Qt::LeftButton, {}, {1, m_gutter->timeRect(7).bottom() + 8});
    QCOMPARE(activated.count(), 1);
}

void TestTimeGutter::keysWalkAndActivate()
{
    QSignalSpy activated(m_gutter, &TimeGutter::timeActivated);
    QSignalSpy left(m_gutter, &TimeGutter::leaveRequested);
    m_gutter->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_gutter->current(), 0);
    QTest::keyClick(m_gutter, Qt::Key_Down);
    QTest::keyClick(m_gutter, Qt::Key_Down);
    QTest::keyClick(m_gutter, Qt::Key_Up);
    QTest::keyClick(m_gutter, Qt::Key_Return);
    QCOMPARE(activated[0][0].value<std::chrono::milliseconds>(), 20s);
    QTest::keyClick(m_gutter, Qt::Key_End);
    QCOMPARE(m_gutter->current(), turns - 1);
    QVERIFY(m_view->visibleRange()->contains(startOf(turns - 1)));
    QTest::keyClick(m_gutter, Qt::Key_Down);
    QTest::keyClick(m_gutter, Qt::Key_Space);
    QCOMPARE(activated[1][0].value<std::chrono::milliseconds>(), 20s * (turns - 1));
    QTest::keyClick(m_gutter, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestTimeGutter::screenReadersHearAList()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_gutter);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), turns);
    QAccessibleInterface *third = list->child(2);
    QVERIFY(third->text(QAccessible::Name).startsWith(u"0:40 Ada: Turn 2"_s));
    QCOMPARE(list->indexOfChild(third), 2);
    QSignalSpy activated(m_gutter, &TimeGutter::timeActivated);
    third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);
    m_gutter->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_gutter, Qt::Key_Down);
    QCOMPARE(list->focusChild(), list->child(1));
}

void TestTimeGutter::isHiddenWithoutTimes()
{
    QVERIFY(m_gutter->isVisible());
    const qreal left = m_view->columnLeft();
    open("Words alone.", u"/b.md"_s);
    QVERIFY(!m_gutter->isVisible());
    QCOMPARE(m_gutter->count(), 0);
    open(transcript(), u"/a.vtt"_s);
    QVERIFY(m_gutter->isVisible());
    QCOMPARE(m_view->columnLeft(), left);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestTimeGutter whole({});
    const int failed = QTest::qExec(&whole, argc, argv);
    TestTimeGutter sliced({.whole = 0, .slice = 4000, .leaves = 20, .piece = 1000});
    return failed + QTest::qExec(&sliced, argc, argv);
}

#include "tst_timegutter.moc"
