// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Must not compile alone: it shows that the test of the headers notices.
std::optional<int> found();
