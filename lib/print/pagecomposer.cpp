// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pagecomposer.h"

#include "lib/document/documentbuilder.h"
#include "lib/print/bandpainter.h"
#include "lib/print/claimindex.h"
#include "lib/print/frontmatter.h"
#include "lib/print/notecard.h"
#include "lib/print/pagenotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr double largestFootShare = 0.45;

using Column = std::shared_ptr<const TextColumn>;

class Composer
{
public:
    Composer(const PrintJob &job, const Sheet &sheet, NotesPlace notes)
        : m_job(job)
        , m_notes(notes)
    {
        m_plan.sheet = sheet;
        m_plan.marks = printedMarks(job);
        m_article = std::make_shared<const TextColumn>(
            job.document, textType(job.document.metadata().language), Theme::paper(),
            m_plan.sheet.text.width(), 1, job.pictures);
    }

    PagePlan compose()
    {
        addFront();
        addArticle();
        if (m_notes == NotesPlace::Foot)
            askForFeet();
        layOut();
        findPieces();
        addEnd();
        layOut();
        nameSections();
        nameFootnotes();
        nameTargets();
        nameMarks();
        nameClaims();
        placeNotes(m_plan, m_job, m_notes);
        setHeads();
        return std::move(m_plan);
    }

private:
    Column column(const Document &document, const Typography &type, double density = 1) const
    {
        return std::make_shared<const TextColumn>(document, type, Theme::paper(),
                                                  m_plan.sheet.text.width(), density);
    }

    void append(const Column &source, double above)
    {
        for (FlowItem item : flowItems(source)) {
            if (item.band == 0)
                item.above = above;
            m_plan.flow.append(item);
        }
    }

    /// The title, where it comes from, and what is noted on the whole.
    void addFront()
    {
        if (beginsWithTitle(m_job.document))
            takeArticleBands(1);
        else if (!m_job.document.metadata().title.isEmpty())
            append(column(titleDocument(m_job), textType(m_job.document.metadata().language)), 0);

        const Document source = sourceDocument(m_job);
        if (!source.leaves().isEmpty()) {
            Typography type = noteType();
            type.size = smallSize() * 1.1;
            append(column(source, type, 0.1), units(5));
        }
        addFlowingCards(&PrintedMark::isOnArticle, units(12));
        m_gapBelowFront = units(18);
    }

    /// Appends the bands of the article's leaves before \a leaf, as far as they aren't there yet.
    void takeArticleBands(qsizetype leaf)
    {
        const QList<FlowItem> items = flowItems(m_article);
        for (qsizetype n = m_articleItems.size(); n < items.size(); ++n) {
            if (items[n].content().lines.first().leaf >= leaf)
                return;
            m_articleItems.append(m_plan.flow.size());
            m_plan.flow.append(items[n]);
        }
    }

    void addArticle()
    {
        const qsizetype first = m_plan.flow.size();
        takeArticleBands(m_job.document.leaves().size());
        if (first > 0 && first < m_plan.flow.size()) {
            FlowItem &item = m_plan.flow[first];
            item.above = std::max(item.above, m_gapBelowFront);
            item.glued = false;
        }
    }

    template<typename Condition>
    void addFlowingCards(Condition condition, double above)
    {
        if (m_notes == NotesPlace::None)
            return;
        for (qsizetype n = 0; n < m_plan.marks.size(); ++n) {
            if (!std::invoke(condition, m_plan.marks[n]))
                continue;
            m_plan.flowingCards.append({n, m_plan.flow.size()});
            QList<FlowItem> card =
                noteCard(m_plan.marks[n], m_job, m_plan.sheet.text.width(), QString());
            card.first().above = above;
            m_plan.flow += card;
        }
    }

    /// The index of claims and the notes without a place, once the pages of passages are known.
    void addEnd()
    {
        QList<std::optional<int>> pages;
        for (const QList<PdfMarkPiece> &pieces : std::as_const(m_plan.pieces))
            pages.append(pieces.isEmpty() ? std::nullopt : std::optional(pieces.first().page));
        m_index = claimIndex(m_plan.marks, pages, m_job);
        m_indexStart = m_plan.flow.size();
        if (!m_index.document.leaves().isEmpty()) {
            Typography type = textType(m_job.document.metadata().language);
            type.size = units(9.5);
            type.justified = false;
            m_indexColumn = column(m_index.document, type);
            append(m_indexColumn, units(34));
        }
        addOrphans();
    }

    void addOrphans()
    {
        if (m_notes == NotesPlace::None
            || std::ranges::none_of(m_plan.marks, &PrintedMark::isOrphan))
            return;
        DocumentBuilder builder;
        builder.metadata().language = m_job.document.metadata().language;
        BlockAttributes attributes;
        attributes.level = 2;
        builder.openBlock(BlockKind::Heading, attributes);
        builder.appendText(m_job.words.unplaced);
        append(column(builder.build(), textType(m_job.document.metadata().language)), units(34));
        addFlowingCards(&PrintedMark::isOrphan, units(8));
    }

    void layOut()
    {
        QList<PageBand> bands;
        for (const FlowItem &item : std::as_const(m_plan.flow))
            bands.append({item.above, item.height(), item.foot, item.glued});
        const double height = m_plan.sheet.text.height();
        m_plan.layout = layOutPages(bands, {height, height * largestFootShare});
    }

    void askForFeet()
    {
        for (const PrintedMark &mark : std::as_const(m_plan.marks)) {
            if (!isReadBesideText(mark) || m_articleItems.isEmpty())
                continue;
            FlowItem &item = m_plan.flow[itemAt(mark.range->end - 1)];
            item.foot += footOf(mark, m_job, m_plan.sheet, item.foot == 0);
        }
    }

    qsizetype itemAt(qsizetype position) const
    {
        const qsizetype band = m_article->bandAt(position);
        return m_articleItems[std::clamp<qsizetype>(band, 0, m_articleItems.size() - 1)];
    }

    /// \a area, from the band's corner, in units of its page.
    QRectF onPage(qsizetype item, const QRectF &area) const
    {
        const QPointF corner = m_plan.sheet.text.topLeft()
                               + QPointF(m_plan.flow[item].left, m_plan.layout.bands[item].top);
        return area.translated(corner);
    }

    void findPieces()
    {
        m_plan.pieces.clear();
        for (const PrintedMark &mark : std::as_const(m_plan.marks))
            m_plan.pieces.append(mark.range ? piecesOf(*mark.range) : QList<PdfMarkPiece>());
    }

    QList<PdfMarkPiece> piecesOf(TextRange range) const
    {
        QList<PdfMarkPiece> pieces;
        for (qsizetype band = m_article->bandAt(range.start); band < m_article->bands().size();
             ++band) {
            const ColumnBand &content = m_article->bands()[band];
            const ColumnLine first = content.lines.first();
            if (m_article->document().leaf(first.leaf).range.start
                    + m_article->line(first).textStart()
                >= range.end)
                break;
            const int page = m_plan.layout.bands[m_articleItems[band]].page;
            for (const QRectF &area : m_article->areas(content, range)) {
                if (pieces.isEmpty() || pieces.last().page != page)
                    pieces.append(PdfMarkPiece{page, {}});
                pieces.last().lines.append(onPage(m_articleItems[band], area));
            }
        }
        return pieces;
    }

    void name(const QByteArray &place, qsizetype item)
    {
        const PlacedBand &placed = m_plan.layout.bands[item];
        const double y = (m_plan.sheet.text.top() + placed.top) / unitsOfPoint;
        m_plan.places.append({place, placed.page, std::max(0.0, y - 12)});
    }

    void nameSections()
    {
        const QList<Section> &sections = m_job.document.sections();
        for (qsizetype n = 0; n < sections.size(); ++n) {
            name(sectionPlace(n), itemAt(sections[n].heading.start));
            m_plan.outline.append({sections[n].title, sectionPlace(n), sections[n].parent});
        }
    }

    void nameFootnotes()
    {
        int number = 0;
        for (const Block &block : m_job.document.blocks()) {
            if (block.kind == BlockKind::FootnoteBody)
                name(footnotePlace(QString::number(++number)), itemAt(block.range.start));
        }
    }

    void nameTargets()
    {
        if (m_articleItems.isEmpty())
            return;
        const QHash<QString, qsizetype> &targets = m_job.document.linkTargets();
        QStringList names = targets.keys();
        names.sort();
        for (const QString &target : std::as_const(names))
            name(targetPlace(target), itemAt(targets[target]));
    }

    void nameMarks()
    {
        for (qsizetype n = 0; n < m_plan.pieces.size(); ++n) {
            if (m_plan.pieces[n].isEmpty())
                continue;
            const PdfMarkPiece &piece = m_plan.pieces[n].first();
            const double y = piece.lines.first().top() / unitsOfPoint;
            m_plan.places.append({markPlace(n), piece.page, std::max(0.0, y - 24)});
        }
    }

    void nameClaims()
    {
        if (!m_indexColumn)
            return;
        for (const auto &[place, leaf] : m_index.leaves.asKeyValueRange()) {
            const qsizetype position = m_index.document.leaf(leaf).range.start;
            name(place, m_indexStart + m_indexColumn->bandAt(position));
        }
        m_plan.outline.append({m_job.words.claims, claimIndexPlace(), {}});
    }

    void setHeads()
    {
        qsizetype pages = m_plan.layout.feet.size();
        for (const MarginSlice &slice : std::as_const(m_plan.slices))
            pages = std::max<qsizetype>(pages, slice.page + 1);
        m_plan.heads.resize(std::max<qsizetype>(pages, 1));
        for (qsizetype band = 0; band < m_articleItems.size(); ++band) {
            const ColumnLine first = m_article->bands()[band].lines.first();
            const auto section =
                m_job.document.sectionAt(m_job.document.leaf(first.leaf).range.start);
            const int page = m_plan.layout.bands[m_articleItems[band]].page;
            const bool isTitle = !section || (*section == 0 && beginsWithTitle(m_job.document));
            m_plan.heads[page] = isTitle ? QString() : m_job.document.sections()[*section].title;
        }
        for (qsizetype item = m_indexStart; item < m_plan.flow.size(); ++item) {
            QString &head = m_plan.heads[m_plan.layout.bands[item].page];
            if (head.isEmpty())
                head = isOfIndex(item) ? m_job.words.claims : m_job.words.unplaced;
        }
    }

    bool isOfIndex(qsizetype item) const { return m_plan.flow[item].column == m_indexColumn; }

    const PrintJob &m_job;
    NotesPlace m_notes;
    PagePlan m_plan;
    Column m_article;
    QList<qsizetype> m_articleItems; ///< Where the article's bands stand in the flow.
    double m_gapBelowFront = 0;
    ClaimIndex m_index;
    Column m_indexColumn;
    qsizetype m_indexStart = 0;
};

} // namespace

PagePlan composePages(const PrintJob &job, const Sheet &sheet, NotesPlace notes)
{
    return Composer(job, sheet, notes).compose();
}

QByteArray sectionPlace(qsizetype index)
{
    return "section." + QByteArray::number(index + 1);
}

QByteArray targetPlace(const QString &name)
{
    return "target." + name.toUtf8();
}

} // namespace Sidegloss
