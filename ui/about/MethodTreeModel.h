#pragma once

#include "core/method/MethodPack.h"

#include <QStandardItemModel>

/// A method pack as a tree to be read: what it is, dimensions with their criteria, each with its levels and missing
/// values; gates; derived values. In the window's language.
class MethodTreeModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Code, Text, ColumnCount };

    explicit MethodTreeModel(QObject *parent = nullptr);

    void show(const MethodPack &pack, const QString &language);

private:
    QStandardItem *add(QStandardItem *under, const QString &title, const QString &code, const QString &text,
                       const QString &glyph = {});
    void addCriterion(QStandardItem *under, const MethodPack &pack, const Criterion &criterion);
    void addDerived(QStandardItem *under, const DerivedValue &derived);
    QString askedOf(SubjectKind kind, const QList<SubjectKind> &more) const;
    QString in(const LocalizedText &text) const { return text.in(m_language); }

    QString m_language{};
};
