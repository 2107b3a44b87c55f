// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotesview.h"

#include "app/quotes/quotedelegate.h"
#include "app/quotes/quotefilter.h"
#include "app/quotes/quotemodel.h"
#include "app/quotes/speakerchoice.h"
#include "app/session/documentsession.h"
#include "app/session/quotecorrections.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"
#include "app/widgets/panelheader.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int mostLaidOutAtOnce = 1000;

QListView *createList(QuoteFilter *filter, QuoteDelegate *delegate, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(filter);
    list->setItemDelegate(delegate);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    return list;
}

QList<CorrectedQuote> quotesOf(const QList<QuoteRow> &rows)
{
    QList<CorrectedQuote> quotes;
    for (const QuoteRow &row : rows) {
        if (!row.lost)
            quotes.append(row.quote);
    }
    return quotes;
}

QStringList namesFor(const DocumentSession &session, const QuoteModel &model)
{
    QStringList names = model.speakers();
    for (const Person &person : session.workspace().people().value_or(QList<Person>()))
        names += QStringList(person.name) + person.aliases;
    names.removeDuplicates();
    return names;
}

} // namespace

QuotesView::QuotesView(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_model(new QuoteModel(this))
    , m_filter(new QuoteFilter(this))
    , m_delegate(new QuoteDelegate(appearance, this))
    , m_commands(new QuoteCommands(this))
    , m_menu(new QMenu(tr("Quotat&ion"), this))
    , m_header(new PanelHeader(appearance, tr("Quotes"), this))
    , m_speakers(new SpeakerChoice(*m_model, *m_filter, this))
    , m_words(new QLineEdit(this))
    , m_list(createList(m_filter, m_delegate, this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("quotes"));
    m_filter->setSourceModel(m_model);
    m_commands->addTo(m_list);
    m_commands->fill(*m_menu);
    layOut();
    join();
    applyAppearance();
    setSession(nullptr);
}

void QuotesView::layOut()
{
    m_list->setAccessibleName(tr("Quotes"));
    m_words->setPlaceholderText(tr("Filter quotes"));
    m_words->setAccessibleName(tr("Filter quotes"));
    m_words->setClearButtonEnabled(true);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(14, 4, 14, 14);
    m_state->setAlignment(Qt::AlignTop);
    m_header->addControl(m_speakers);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(12, 0, 12, 6);
    inset->addWidget(m_words);
    layout->addLayout(inset);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void QuotesView::join()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        showState();
    });
    connect(m_list, &QListView::clicked, this, [this] {
        if (m_list->selectionModel()->selectedIndexes().size() == 1)
            run(QuoteCommands::Command::GoTo);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &QuotesView::openContextMenu);
    QItemSelectionModel *chosen = m_list->selectionModel();
    connect(chosen, &QItemSelectionModel::selectionChanged, this, &QuotesView::updateCommands);
    // A list that gets the focus has a current row, but chooses none.
    connect(chosen, &QItemSelectionModel::currentChanged, this,
            [chosen](const QModelIndex &current) {
                if (!chosen->hasSelection())
                    chosen->select(current, QItemSelectionModel::Select);
            });
    connect(m_delegate, &QuoteDelegate::speakerNamed, this, [this](const QString &name) {
        correct([&](const auto &quotes) { return setSpeaker(*m_session, quotes, name); });
    });
    connect(m_commands, &QuoteCommands::chosen, this, &QuotesView::run);
    connect(m_commands, &QuoteCommands::kindChosen, this, [this](QuoteKind kind) {
        correct([&](const auto &quotes) { return setKind(*m_session, quotes, kind); });
    });
    connect(m_menu, &QMenu::aboutToShow, this, &QuotesView::updateCommands);
    connect(m_model, &QuoteModel::coloursChanged, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // Bit by bit: to measure each of many takes seconds.
        const bool isMany = m_model->rowCount() > mostLaidOutAtOnce;
        m_list->setLayoutMode(isMany ? QListView::Batched : QListView::SinglePass);
    });
    connect(m_speakers, &SpeakerChoice::changed, this, &QuotesView::showState);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &QuotesView::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int row) { followRemoval(row); });
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &QuotesView::updateCommands);
    connect(&m_appearance, &Appearance::changed, this, &QuotesView::applyAppearance);
}

void QuotesView::setSession(DocumentSession *session)
{
    saveEdits();
    if (m_session) {
        m_session->quotations().disconnect(this);
        m_session->workspace().disconnect(this);
    }
    m_session = session;
    m_delegate->setLanguage(session ? session->document().metadata().language : QString());
    m_model->setSession(session);
    m_speakers->setSpeaker({});
    if (!session)
        return;
    // The list is made anew then, and the field that is written in with it.
    connect(&session->quotations(), &Quotations::aboutToComplete, this, &QuotesView::saveEdits);
    connect(&session->quotations(), &Quotations::changed, this, &QuotesView::showState);
    connect(&session->workspace(), &Workspace::colorNamesChanged, this, &QuotesView::nameColors);
    nameColors();
}

void QuotesView::nameColors()
{
    m_delegate->setColorNames(m_session->workspace().colorNames());
    m_list->viewport()->update();
}

void QuotesView::saveEdits()
{
    m_delegate->saveEdits();
}

void QuotesView::applyAppearance()
{
    setInk(m_state, m_appearance.theme().soft);
    QPalette list = m_list->palette();
    list.setColor(QPalette::Base, m_appearance.theme().chrome);
    m_list->setPalette(list);
}

void QuotesView::showState()
{
    const int shown = m_filter->rowCount();
    m_header->setCount(shown);
    m_list->setVisible(shown > 0);
    m_words->setVisible(m_model->rowCount() > 0);
    m_speakers->setVisible(m_model->rowCount() > 0);
    const QString words = stateWords();
    m_state->setVisible(!words.isEmpty());
    m_state->setText(words);
    updateCommands();
}

/// Where the chosen row is gone, the one that took its place is chosen: so one goes on by keys.
void QuotesView::followRemoval(int row)
{
    const int last = m_filter->rowCount() - 1;
    if (m_list->currentIndex().isValid() && !m_list->selectionModel()->hasSelection())
        m_list->setCurrentIndex(m_filter->index(std::min(row, last), 0));
    showState();
}

QString QuotesView::stateWords() const
{
    using enum Quotations::State;
    const Quotations::State state = m_session ? m_session->quotations().state() : Complete;
    if (state == Searching)
        return tr("Looking for the quotations of this long article…");
    if (state == Partial && m_model->rowCount() > 0 && !m_filter->isFiltering())
        return tr("Of this very long article only the first quotations are listed.");
    return m_filter->rowCount() > 0 ? QString() : emptyWords();
}

QString QuotesView::emptyWords() const
{
    if (m_model->rowCount() == 0)
        return tr("No quotations found in this article. Select one in the text and press Q to add "
                  "it.");
    if (m_filter->isFiltering())
        return tr("No quotation fits. Clear the filter to see all.");
    return tr("All quotations of this article are hidden: scare quotes, titles, or removed ones. "
              "The menu above shows them.");
}

void QuotesView::updateCommands()
{
    m_commands->setRows(chosenRows(), m_selectedPassage && m_selectedPassage().has_value());
}

void QuotesView::openContextMenu(const QPoint &position)
{
    if (!chosenRows().isEmpty())
        m_menu->popup(m_list->viewport()->mapToGlobal(position));
}

QList<QuoteRow> QuotesView::chosenRows() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes);
    QList<QuoteRow> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_model->row(m_filter->mapToSource(index).row()));
    return rows;
}

void QuotesView::run(QuoteCommands::Command command)
{
    using enum QuoteCommands::Command;
    const QList<QuoteRow> rows = chosenRows();
    if (rows.isEmpty() || !m_session)
        return;
    const TextRange range = rows.first().quote.quote.range;
    switch (command) {
    case GoTo:
        if (!rows.first().lost)
            Q_EMIT quoteActivated(range);
        break;
    case Highlight:
        Q_EMIT markRequested(range);
        break;
    case Claim:
        Q_EMIT claimRequested(range);
        break;
    case Speaker:
        editSpeaker();
        break;
    case Nobody:
        correct([this](const auto &quotes) { return setSpeaker(*m_session, quotes, {}); });
        break;
    case Range:
        useSelectedPassage(rows.first());
        break;
    case Remove:
        remove(rows);
        break;
    case Restore:
        correct([this](const auto &quotes) { return restoreQuotes(*m_session, quotes); });
        break;
    case AsFound:
        correct([this](const auto &quotes) { return takeAsFound(*m_session, quotes); });
        break;
    case History:
        showHistory(rows.first());
        break;
    }
}

void QuotesView::correct(const std::function<Result<>(const QList<CorrectedQuote> &)> &how)
{
    if (m_session)
        report(how(quotesOf(chosenRows())));
}

void QuotesView::remove(const QList<QuoteRow> &rows)
{
    QList<AnnotationId> lost;
    for (const QuoteRow &row : rows) {
        if (row.lost)
            lost.append(row.lost->id);
    }
    if (report(removeQuotes(*m_session, quotesOf(rows))))
        report(m_session->remove(lost));
}

void QuotesView::useSelectedPassage(const QuoteRow &row)
{
    const std::optional<TextRange> selected =
        m_selectedPassage ? m_selectedPassage() : std::nullopt;
    if (!selected)
        return;
    const Result<TextRange> placed = row.lost ? placeCorrection(*m_session, row.lost->id, *selected)
                                              : moveQuote(*m_session, row.quote, *selected);
    if (report(placed.transform([](TextRange) {})))
        choose(m_model->rowOf(*placed));
}

void QuotesView::addQuotation(TextRange selected)
{
    if (!m_session)
        return;
    const Result<TextRange> added = addQuote(*m_session, selected);
    if (!report(added.transform([](TextRange) {})))
        return;
    choose(m_model->rowOf(*added));
    editSpeaker();
}

bool QuotesView::showLost()
{
    const std::optional<int> row = m_model->firstLost();
    choose(row);
    return row.has_value();
}

void QuotesView::choose(std::optional<int> row)
{
    if (!row)
        return;
    const QModelIndex source = m_model->index(*row);
    if (!m_filter->mapFromSource(source).isValid()) {
        m_words->clear();
        m_speakers->setSpeaker({});
    }
    m_list->setCurrentIndex(m_filter->mapFromSource(source));
    m_list->scrollTo(m_list->currentIndex());
    m_list->setFocus(Qt::OtherFocusReason);
}

void QuotesView::editSpeaker()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.flags().testFlag(Qt::ItemIsEditable)
        || !report(m_session->workspace().store().writable()))
        return;
    // The name is for what is chosen: at least for the row it is written in.
    if (!m_list->selectionModel()->isSelected(current))
        m_list->setCurrentIndex(current);
    m_delegate->setNames(namesFor(*m_session, *m_model));
    m_list->scrollTo(current);
    m_list->edit(current);
}

void QuotesView::showHistory(const QuoteRow &row)
{
    if (!row.quote.isCorrected())
        return;
    const QRect place = m_list->visualRect(m_list->currentIndex());
    Q_EMIT historyRequested(row.quote.corrections.last(),
                            {m_list->viewport()->mapToGlobal(place.topLeft()), place.size()});
}

bool QuotesView::report(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

} // namespace Sidegloss
