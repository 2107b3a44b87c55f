// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

#include <optional>

class QActionGroup;

namespace Sidegloss {

class QuoteFilter;
class QuoteModel;

/// The button above the list that says whose quotations are shown, and of which kinds; its menu
/// sets the filter.
class SpeakerChoice : public QToolButton
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SpeakerChoice(const QuoteModel &model, QuoteFilter &filter, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SpeakerChoice)

    /// None for all; an empty name for those without one.
    void setSpeaker(const std::optional<QString> &name);

Q_SIGNALS:
    /// The filter lets other rows through.
    void changed();

private:
    void fill();
    void add(QActionGroup *group, const std::optional<QString> &speaker);
    void addSwitch(const QString &label, bool on, void (QuoteFilter::*set)(bool));

    const QuoteModel &m_model;
    QuoteFilter &m_filter;
};

} // namespace Sidegloss
