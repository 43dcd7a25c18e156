#pragma once

#include "core/exchange/xlsx/XlsxArchive.h"

#include <QXmlStreamReader>

/// The XML of one part of a workbook, element by element. Refuses what a workbook never has and an attacker likes: type
/// declarations with entities, endless pieces, bottomless nesting. After a failure every question answers "no more".
class XlsxXml
{
public:
    /// `where` stands for the file in errors, `name` for the part.
    XlsxXml(std::unique_ptr<XlsxPart> part, const QString &where, const QString &name);

    /// Moves to the next element within the current one; false at the end of the current one, or on failure.
    bool nextChild();
    /// Moves behind the end of the current element.
    void skip();
    /// The text of the current element without that of elements in it; moves behind its end.
    QString text();

    /// Whether the current element is this one of the vocabulary of spreadsheets, transitional or strict.
    bool is(QStringView name) const;
    QString attribute(const QString &name) const { return m_xml.attributes().value(name).toString(); }
    /// The attribute r:id, transitional or strict.
    QString relation() const;

    /// Reads on to the end of the part, where its check sum is, and tells whether all of it was sound.
    Result<> finish();
    Result<> state() const { return m_failure ? Result<>(*m_failure) : Result<>(); }
    bool hasFailed() const { return m_failure.has_value(); }

private:
    bool read();
    bool fail(const QString &what);

    std::unique_ptr<XlsxPart> m_part;
    QXmlStreamReader m_xml;
    QString m_where;
    QString m_name;
    int m_depth = 0;
    std::optional<Error> m_failure;
};
