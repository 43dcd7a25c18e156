#pragma once

#include "core/report/pages/BlockFormatter.h"

/// Sets a list of terms and what they stand for, in two columns between rules.
class DefinitionsFormatter
{
public:
    explicit DefinitionsFormatter(BlockFormatter &target) : m_target(target) {}

    void format(const DefinitionsBlock &block);

private:
    QList<Slice> formatItem(const Definition &item, int list);
    void addRule(Slice &slice, double y, double thickness, QRgb colour) const;

    BlockFormatter &m_target;
};
