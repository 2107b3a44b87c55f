// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/popover.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSlider;

namespace Sidegloss {

/// The panel of the Aa button: page colours, family, size, width, line height, justification. What
/// is chosen takes effect at once.
class TypePopover : public Popover
{
    Q_OBJECT

public:
    explicit TypePopover(Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TypePopover)

    /// The view whose type is set; at first, all. Must outlive its use.
    void setView(Appearance &view);

Q_SIGNALS:
    /// What the colours of marks mean is to be edited.
    void colorNamesRequested();

private:
    struct Row
    {
        QLabel *name;
        QSlider *slider;
        QLabel *value;
    };

    QWidget *themeButtons();
    void fillFamilies();
    Row addSlider(QFormLayout *form, const QString &label, int least, int most);
    void showCurrent();
    void apply();

    Appearance &m_appearance;
    Appearance *m_view;
    QButtonGroup *m_themes;
    QComboBox *m_family;
    QCheckBox *m_justified;
    QCheckBox *m_indented;
    Row m_size{};
    Row m_measure{};
    Row m_lineHeight{};
    bool m_isShowing = false;
};

} // namespace Sidegloss
