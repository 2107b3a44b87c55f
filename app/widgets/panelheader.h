// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Sidegloss {

class Appearance;

/// The caption of a side panel: its title in small capitals-like letters, a count, and room at the
/// right for a control of the panel's.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    PanelHeader(const Appearance &appearance, const QString &title, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PanelHeader)

    /// Nothing is shown for a count below 0.
    void setCount(qsizetype count);
    /// Puts \a control at the right end and takes ownership.
    void addControl(QWidget *control);

private:
    void applyAppearance();

    const Appearance &m_appearance;
    QLabel *m_title;
    QLabel *m_count;
    QHBoxLayout *m_layout;
};

} // namespace Sidegloss
