#pragma once

#include "core/base/Catalogue.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

struct Error;

/// Where a command answers. Answers go to standard output: one JSON document, or lines for people. Everything else goes
/// to standard error.
class Console
{
public:
    /// `chosenLanguage` is what `--lang` said, empty without it.
    Console(const Catalogue &texts, bool isJson, const QString &chosenLanguage = {});

    const Catalogue &texts() const { return m_texts; }
    QString language() const { return m_texts.language(); }
    const QString &chosenLanguage() const { return m_chosenLanguage; }
    bool isJson() const { return m_isJson; }

    void answer(const QJsonObject &object);
    void answer(const QJsonArray &array);
    void answer(const QString &line);
    void answerBytes(const QByteArray &bytes);

    /// A message beside the answer.
    void tell(const QString &sentence);
    /// The sentence of a failure, with the file in front where the sentence does not name it.
    void fail(const Error &error, const QString &file = {});

    /// Columns of the terminal that the answer is shown on; 0 when it goes to a file or another program.
    int width() const;
    /// Shown only on a terminal; cancelled by Ctrl+C.
    Progress progress();

    /// Whether everything could be written.
    Result<> finish();

private:
    void write(QFile &file, const QByteArray &bytes);

    Catalogue m_texts;
    bool m_isJson;
    QString m_chosenLanguage;
    bool m_hasFailed = false;
    QFile m_out;
    QFile m_err;
};
