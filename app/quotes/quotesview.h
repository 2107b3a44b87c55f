// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/quotecommands.h"
#include "lib/base/error.h"
#include "lib/base/identifier.h"
#include "lib/base/result.h"
#include "lib/text/textrange.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;

namespace Sidegloss {

class Appearance;
class DocumentSession;
class PanelHeader;
class QuoteDelegate;
class QuoteFilter;
class QuoteModel;
class SpeakerChoice;

/// The side panel of quotations: filter by word and speaker, go to one, turn it into a mark or
/// claim, correct it.
class QuotesView : public QWidget
{
    Q_OBJECT

public:
    /// The passage that is selected in the text, if any.
    using SelectedPassage = std::function<std::optional<TextRange>()>;

    explicit QuotesView(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(QuotesView)

    /// The name of a speaker that is being written is saved first.
    void setSession(DocumentSession *session);
    void setSelectedPassage(SelectedPassage passage) { m_selectedPassage = std::move(passage); }

    /// All that can be done to the chosen quotations, for the window's menu.
    QMenu *menu() const { return m_menu; }
    /// Makes \a selected a quotation, and asks who says it in its row.
    void addQuotation(TextRange selected);
    /// Chooses the first correction that has lost its place; false where there is none.
    bool showLost();
    /// Saves the name of a speaker that is being written.
    void saveEdits();

Q_SIGNALS:
    void quoteActivated(Sidegloss::TextRange range);
    /// A highlight is to be made of the quotation.
    void markRequested(Sidegloss::TextRange range);
    void claimRequested(Sidegloss::TextRange range);
    /// What was done to a correction is asked for; it stands at \a place, in global coordinates.
    void historyRequested(Sidegloss::AnnotationId id, const QRect &place);
    void failed(const Sidegloss::Error &error);

private:
    void layOut();
    void join();
    void applyAppearance();
    void showState();
    void nameColors();
    void followRemoval(int row);
    QString stateWords() const;
    QString emptyWords() const;
    void updateCommands();
    void openContextMenu(const QPoint &position);

    QList<QuoteRow> chosenRows() const;
    void run(QuoteCommands::Command command);
    void correct(const std::function<Result<>(const QList<CorrectedQuote> &)> &how);
    void remove(const QList<QuoteRow> &rows);
    void useSelectedPassage(const QuoteRow &row);
    void editSpeaker();
    void showHistory(const QuoteRow &row);
    /// Chooses the row, and sees to it that it is shown.
    void choose(std::optional<int> row);
    bool report(const Result<> &result);

    const Appearance &m_appearance;
    QPointer<DocumentSession> m_session;
    SelectedPassage m_selectedPassage;
    QuoteModel *m_model;
    QuoteFilter *m_filter;
    QuoteDelegate *m_delegate;
    QuoteCommands *m_commands;
    QMenu *m_menu;
    PanelHeader *m_header;
    SpeakerChoice *m_speakers;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_state;
};

} // namespace Sidegloss
