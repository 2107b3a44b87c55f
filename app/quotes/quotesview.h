// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QToolButton;

namespace Sidegloss {

class Appearance;
class DocumentSession;
class PanelHeader;
class QuoteDelegate;
class QuoteFilter;
class QuoteModel;

/// The side panel of quotations: filter by word and speaker, go to one, turn it into a mark or
/// claim.
class QuotesView : public QWidget
{
    Q_OBJECT

public:
    explicit QuotesView(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(QuotesView)

    void setSession(DocumentSession *session);

Q_SIGNALS:
    void quoteActivated(Sidegloss::TextRange range);
    /// A highlight is to be made of the quotation.
    void markRequested(Sidegloss::TextRange range);
    void claimRequested(Sidegloss::TextRange range);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildSpeakerMenu();
    void applyAppearance();
    void showState();
    void openContextMenu(const QPoint &position);
    std::optional<TextRange> currentRange() const;

    const Appearance &m_appearance;
    QuoteModel *m_model;
    QuoteFilter *m_filter;
    QuoteDelegate *m_delegate;
    PanelHeader *m_header;
    QToolButton *m_speakers;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace Sidegloss
