// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerview.h"

#include "app/reader/overviewbar.h"
#include "app/reader/selectionbubble.h"
#include "app/session/quotecorrections.h"
#include "app/settings/appearance.h"
#include "lib/parse/parser.h"
#include "tests/testlib/temporarylibrary.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QString article()
{
    QString text =
        u"# 价格\n\n大型语言模型的价格将会降到零。[Link](https://example.org/a) and a note[^1] here.\n\n"_s;
    for (int i = 0; i < 60; ++i)
        text += u"## Section %1\n\nPrices of models go to zero, says everybody. "
                u"开源模型逐渐成为创新的重要推动力，"
                "公司的战略是将开源模型整合到产品中，帮助客户解决复杂的业务问题。\n\n"_s.arg(i);
    return text + u"[^1]: The footnote.\n"_s;
}

} // namespace

/// The same holds for an article that the view holds whole, and for one in slices.
class TestReaderView : public QObject
{
    Q_OBJECT

public:
    explicit TestReaderView(const SliceLimits &limits)
        : m_limits(limits)
    {}

private Q_SLOTS:
    void init();
    void cleanup();

    void selectingByMouse();
    void selectingByKeys();
    void selectingAll();
    void selectingToTheEnds();
    void aSelectionStaysWhileOneScrolls();
    void withoutCaretKeysScroll();
    void scrollingIsSteady();
    void marksAppearAtOnce();
    void clickingCyclesThroughMarks();
    void clickingALink();
    void clickingAFootnoteMark();
    void copyingGivesTheArticlesText();
    void theBubbleStaysOffTheSelection();
    void showsWhatIsFound();
    void goingSomewhereShowsIt();
    void theLineReadStays_data();
    void theLineReadStays();
    void readingPositionRoundTrips();
    void aReadingPositionOfAnotherRevision();
    void tellsTheSection();
    void screenReadersHearADocument();
    void screenReadersHearMarks();
    void screenReadersHearWhichMarkIsChosen();
    void loadsNothing();
    void withoutASession();

private:
    TextRange rangeOf(const QString &words) const;
    QPoint pointAt(qsizetype position) const;
    AnnotationId annotate(TextRange range, const QString &color);

    SliceLimits m_limits;
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ReaderView> m_view;
};

void TestReaderView::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    const Document document = parse({article().toUtf8(), u"/a.md"_s}).value();
    m_session = DocumentSession::open(*m_workspace, document, u"/a.md"_s).value();
    m_appearance = std::make_unique<Appearance>();
    m_appearance->setChoice(ThemeChoice::Light);
    m_view = std::make_unique<ReaderView>(*m_appearance, nullptr, m_limits);
    m_view->resize(900, 600);
    m_view->setSession(m_session.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestReaderView::cleanup()
{
    m_view.reset();
    m_appearance.reset();
    m_session.reset();
    m_workspace.reset();
    m_library.reset();
}

TextRange TestReaderView::rangeOf(const QString &words) const
{
    const qsizetype start = m_session->document().text().indexOf(words);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

QPoint TestReaderView::pointAt(qsizetype position) const
{
    return m_view->caretRect(position).center() + QPoint(1, 0);
}

AnnotationId TestReaderView::annotate(TextRange range, const QString &color)
{
    AnnotationDraft draft;
    draft.range = range;
    draft.color = color;
    return m_session->annotate(draft).value();
}

void TestReaderView::selectingByMouse()
{
    const TextRange wanted = rangeOf(u"价格将会降到零"_s);
    QSignalSpy settled(m_view.get(), &ReaderView::selectionSettled);
    QWidget *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, pointAt(wanted.start));
    QTest::mouseMove(viewport, pointAt(wanted.start + 3));
    QTest::mouseMove(viewport, pointAt(wanted.end));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, pointAt(wanted.end));
    QCOMPARE(m_view->selection(), wanted);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled[0][0].value<std::optional<TextRange>>(), wanted);
    m_view->clearSelection();
    QCOMPARE(m_view->selection(), std::nullopt);
}

void TestReaderView::selectingByKeys()
{
    const TextRange wanted = rangeOf(u"大型语言"_s);
    m_view->setCaretMode(true);
    QVERIFY(m_view->isCaretMode());
    m_view->setCaretPosition(wanted.start);
    QSignalSpy settled(m_view.get(), &ReaderView::selectionSettled);
    for (qsizetype i = 0; i < wanted.length(); ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), wanted);
    QTest::keyRelease(m_view.get(), Qt::Key_Shift);
    QVERIFY(!settled.isEmpty());
    QCOMPARE(settled.last()[0].value<std::optional<TextRange>>(), wanted);
}

void TestReaderView::selectingAll()
{
    const QString &text = m_session->document().text();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selection(), (TextRange{0, text.size()}));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString(text).remove(QChar::ObjectReplacementCharacter));
}

void TestReaderView::selectingToTheEnds()
{
    const qsizetype middle = rangeOf(u"Section 30"_s).start;
    const qsizetype size = m_session->document().text().size();
    m_view->setCaretMode(true);
    m_view->goTo(middle);
    m_view->setCaretPosition(middle);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (TextRange{middle, size}));
    QVERIFY(m_view->visibleRange()->contains(size - 1));
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (TextRange{0, middle}));
    QVERIFY(m_view->visibleRange()->contains(0));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->selection(), std::nullopt);
    QCOMPARE(m_view->caretPosition(), size);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->caretPosition(), size - 1);
}

void TestReaderView::aSelectionStaysWhileOneScrolls()
{
    const TextRange range{rangeOf(u"Section 20"_s).start, rangeOf(u"Section 21"_s).end};
    m_view->goTo(range.start);
    m_view->selectRange(range);
    QCOMPARE_GT(m_view->selectionRects().size(), 2);
    m_view->goTo(rangeOf(u"Section 55"_s).start);
    QCOMPARE(m_view->selection(), range);
    m_view->goTo(qsizetype(0));
    QCOMPARE(m_view->selection(), range);
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_session->document().text(range));
    m_view->goTo(range.start);
    QCOMPARE_GT(m_view->selectionRects().size(), 2);
    const QPoint end = pointAt(range.end + 40);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, end);
    QCOMPARE(m_view->selection(), (TextRange{range.start, range.end + 40}));
}

void TestReaderView::withoutCaretKeysScroll()
{
    QVERIFY(!m_view->isCaretMode());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestReaderView::scrollingIsSteady()
{
    constexpr int step = 90;
    QScrollBar *bar = m_view->verticalScrollBar();
    const double left = (m_view->viewport()->width() - 600) / 2.0;
    for (const int direction : {1, -1}) {
        for (int round = 0; round < 200; ++round) {
            const qsizetype position = m_view->positionAt({left, 300});
            const double before = m_view->yOf(position);
            const int from = bar->value();
            bar->setValue(from + direction * step);
            const bool moved = bar->value() != from;
            QCoreApplication::processEvents();
            const bool atEnd = bar->value() == 0 || bar->value() == bar->maximum();
            if (moved && !atEnd)
                QVERIFY2(std::abs(before - m_view->yOf(position) - direction * step) <= 2,
                         qPrintable(u"%1 in round %2"_s.arg(m_view->yOf(position)).arg(round)));
        }
        const qsizetype end = direction > 0 ? m_session->document().text().size() - 1 : 0;
        QVERIFY(m_view->visibleRange()->contains(end));
    }
}

void TestReaderView::marksAppearAtOnce()
{
    const TextRange range = rangeOf(u"价格将会降到零"_s);
    const QImage before = m_view->viewport()->grab().toImage();
    const AnnotationId id = annotate(range, u"claim"_s);
    QCOMPARE(m_view->marks().highlights().size(), 1);
    QCOMPARE(m_view->marks().highlights()[0].range, range);
    const QImage after = m_view->viewport()->grab().toImage();
    QVERIFY(before != after);
    m_view->setCurrentAnnotation(id);
    QVERIFY(m_view->marks().highlights()[0].current);
    QVERIFY(m_view->viewport()->grab().toImage() != after);
    QVERIFY(m_session->remove({id}));
    QVERIFY(m_view->marks().highlights().isEmpty());
    // The correction of a quotation isn't one.
    QVERIFY(addQuote(*m_session, range));
    QVERIFY(m_view->marks().highlights().isEmpty());
    QCOMPARE(m_view->viewport()->grab().toImage(), before);
}

void TestReaderView::clickingCyclesThroughMarks()
{
    const AnnotationId wide = annotate(rangeOf(u"价格将会降到零"_s), u"claim"_s);
    const AnnotationId narrow = annotate(rangeOf(u"将会"_s), u"question"_s);
    QSignalSpy activated(m_view.get(), &ReaderView::annotationActivated);
    const QPoint point = pointAt(rangeOf(u"将会"_s).start) + QPoint(4, 0);
    for (const AnnotationId id : {narrow, wide, narrow}) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(activated.last()[0].value<AnnotationId>(), id);
        m_view->setCurrentAnnotation(id);
        // Or the next click would be the second of a double one.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {880, 590},
                          QGuiApplication::styleHints()->mouseDoubleClickInterval() + 10);
    }
}

void TestReaderView::clickingALink()
{
    QSignalSpy activated(m_view.get(), &ReaderView::linkActivated);
    const QPoint point = pointAt(rangeOf(u"Link"_s).start + 1);
    QTest::mouseMove(m_view->viewport(), point);
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<WrittenLink>(),
             (WrittenLink{u"https://example.org/a"_s, u"Link"_s}));
}

void TestReaderView::clickingAFootnoteMark()
{
    const qsizetype mark = m_session->document().text().indexOf(QChar::ObjectReplacementCharacter);
    QSignalSpy activated(m_view.get(), &ReaderView::linkActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(mark) + QPoint(1, 0));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<WrittenLink>(), (WrittenLink{u"#fn-1"_s, u"1"_s}));
}

void TestReaderView::copyingGivesTheArticlesText()
{
    m_view->selectRange({0, rangeOf(u" here."_s).end});
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"价格\n大型语言模型的价格将会降到零。Link and a note here."_s);
}

void TestReaderView::theBubbleStaysOffTheSelection()
{
    SelectionBubble bubble(*m_appearance, *m_view);
    QVERIFY(bubble.isHidden());
    m_view->selectRange(rangeOf(u"价格将会降到零"_s));
    QVERIFY(bubble.isVisible());
    const QRectF body = QRectF(bubble.geometry()).adjusted(6, 6, -6, -6);
    for (const QRectF &band : m_view->selectionRects())
        QVERIFY(!body.intersects(band));
    QVERIFY(m_view->viewport()->rect().contains(bubble.geometry()));
    m_view->clearSelection();
    QVERIFY(bubble.isHidden());
}

void TestReaderView::showsWhatIsFound()
{
    const auto accented = [this] {
        const QImage picture = m_view->viewport()->grab().toImage();
        const QColor accent = m_appearance->theme().accent;
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                pixels += picture.pixelColor(x, y) == accent;
        }
        return pixels;
    };
    const int before = accented();
    QSignalSpy changed(m_view.get(), &ReaderView::matchesChanged);
    const QList<TextRange> places{rangeOf(u"价格将会"_s), rangeOf(u"Section 40"_s)};
    m_view->setMatches(places, 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_view->matches(), places);
    QCOMPARE(m_view->currentMatch(), 0);
    // The current one is outlined.
    QCOMPARE_GT(accented(), before);
    m_view->setMatches(places, 1);
    QCOMPARE(accented(), before);
}

void TestReaderView::goingSomewhereShowsIt()
{
    const TextRange range = rangeOf(u"Section 40"_s);
    m_view->goTo(range.start);
    QVERIFY(m_view->yOf(range.start) >= 0);
    QVERIFY(m_view->yOf(range.start) < 80);
    QVERIFY(m_view->visibleRange()->contains(range));
    const int value = m_view->verticalScrollBar()->value();
    m_view->goTo(range);
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
}

void TestReaderView::theLineReadStays_data()
{
    QTest::addColumn<QString>("change");
    for (const QString &change :
         {u"larger"_s, u"wider lines"_s, u"narrow window"_s, u"dark"_s, u"idle"_s})
        QTest::newRow(qPrintable(change)) << change;
}

void TestReaderView::theLineReadStays()
{
    QFETCH(QString, change);
    const qsizetype position = rangeOf(u"Section 40"_s).start;
    m_view->goTo(position);
    const qsizetype top = m_view->visibleRange()->start;
    Typography typography = m_appearance->typography();
    if (change == "larger"_L1)
        typography.size = 26;
    if (change == "wider lines"_L1)
        typography.lineHeight = 2.2;
    if (typography != m_appearance->typography())
        m_appearance->setTypography(typography);
    if (change == "narrow window"_L1)
        m_view->resize(420, 600);
    if (change == "dark"_L1)
        m_appearance->setChoice(ThemeChoice::Dark);
    for (int i = 0; i < 200; ++i)
        QCoreApplication::processEvents();
    QVERIFY2(std::abs(m_view->yOf(top)) < 2 * m_view->lineHeightAt(top),
             qPrintable(QString::number(m_view->yOf(top))));
    QVERIFY(m_view->visibleRange()->contains(position));
}

void TestReaderView::readingPositionRoundTrips()
{
    m_view->goTo(rangeOf(u"Section 30"_s).start);
    const ReadingPosition place = m_view->readingPosition();
    QVERIFY(place.progress > 0.4 && place.progress < 0.6);
    const QString &text = m_session->document().text();
    QVERIFY(text.sliced(m_session->document().codePoints().toUtf16(place.position))
                .startsWith(place.context));
    m_view->verticalScrollBar()->setValue(0);
    m_view->restore(place);
    QCOMPARE(m_view->readingPosition().position, place.position);
    QCOMPARE(m_view->readingPosition().context, place.context);
    QCOMPARE(m_view->readingPosition().progress, place.progress);
}

void TestReaderView::aReadingPositionOfAnotherRevision()
{
    ReadingPosition place{3, u"Section 20"_s, 0.9};
    m_view->restore(place);
    QVERIFY(m_view->visibleRange()->contains(rangeOf(u"Section 20"_s)));
    place.context = u"gone"_s;
    m_view->restore(place);
    QVERIFY(m_view->readingPosition().progress > 0.8);
}

void TestReaderView::tellsTheSection()
{
    QSignalSpy changed(m_view.get(), &ReaderView::sectionChanged);
    m_view->goTo(rangeOf(u"Section 40"_s).start);
    QVERIFY(!changed.isEmpty());
    const auto section = changed.last()[0].value<std::optional<qsizetype>>();
    QCOMPARE(m_session->document().sections()[section.value()].title, u"Section 40"_s);
}

void TestReaderView::screenReadersHearADocument()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(interface->role(), QAccessible::Document);
    QCOMPARE(interface->text(QAccessible::Name), u"价格"_s);
    QVERIFY(interface->state().readOnly);
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), m_session->document().text());
    int start = -1;
    int end = -1;
    QCOMPARE(text->attributes(0, &start, &end), u"level:1;"_s);
    QCOMPARE(end, 2);
}

void TestReaderView::screenReadersHearMarks()
{
    const TextRange words = rangeOf(u"Section 40"_s);
    AnnotationDraft question{words, u"question"_s, u"Who: says; so?"_s, {}, {}};
    QVERIFY(m_session->annotate(question));
    QAccessibleTextInterface *text =
        QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
    int start = -1;
    int end = -1;
    const QString attributes = text->attributes(static_cast<int>(words.start) + 1, &start, &end);
    QCOMPARE(attributes.section(u';', -3), u"mark:Question;note:Who, says, so?;"_s);
    QCOMPARE((TextRange{start, end}), words);
    QVERIFY(!text->attributes(static_cast<int>(words.end) + 1, &start, &end).contains(u"mark"));
    QVERIFY(start >= words.end);
}

void TestReaderView::screenReadersHearWhichMarkIsChosen()
{
    const TextRange words = rangeOf(u"Section 40"_s);
    const TextRange others = rangeOf(u"Section 41"_s);
    const AnnotationId one = m_session->annotate({words, u"question"_s, {}, {}, {}}).value();
    QVERIFY(m_session->annotate({others, u"question"_s, {}, {}, {}}));
    ChosenMarks choice;
    choice.setModel(&m_session->annotations());
    m_view->setChoice(choice);
    QAccessibleTextInterface *text =
        QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
    const auto told = [text](TextRange range) {
        int start = -1;
        int end = -1;
        return text->attributes(static_cast<int>(range.start), &start, &end);
    };
    const QString plain = told(words);
    QVERIFY(!plain.contains(u"chosen"_s));
    choice.choose({one});
    QVERIFY2(told(words).contains(u"mark:Question;chosen:true;"_s), qPrintable(told(words)));
    QVERIFY(told(words).contains(u"text-underline-type:double;"_s));
    QVERIFY(!told(others).contains(u"chosen"_s));
    // The colour is told as it is seen.
    QVERIFY(told(words).section(u"rgb"_s, 1).section(u')', 0, 0)
            != plain.section(u"rgb"_s, 1).section(u')', 0, 0));
    m_view->setCurrentAnnotation(one);
    QVERIFY(told(words).contains(u"chosen:true;current:true;"_s));
    choice.clear();
    m_view->setCurrentAnnotation({});
    QCOMPARE(told(words), plain);
    m_view->setSession(nullptr);
    m_view.reset();
}

void TestReaderView::loadsNothing()
{
    QVERIFY(!m_view->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s))
                 .isValid());
}

void TestReaderView::withoutASession()
{
    OverviewBar overview(*m_appearance, *m_view);
    m_view->setSession(nullptr);
    m_view->goTo(qsizetype(5));
    m_view->setMatches({{0, 1}}, 0);
    m_view->resize(500, 300);
    m_appearance->setChoice(ThemeChoice::Dark);
    QCOMPARE(m_view->selection(), std::nullopt);
    QCOMPARE(m_view->visibleRange(), std::nullopt);
    QVERIFY(!m_view->grab().isNull());
    QVERIFY(!overview.grab().isNull());
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    TestReaderView whole{SliceLimits()};
    TestReaderView inSlices({.whole = 0, .slice = 200, .leaves = 20, .piece = 60});
    return QTest::qExec(&whole, argc, argv) + QTest::qExec(&inSlices, argc, argv);
}

#include "tst_readerview.moc"
