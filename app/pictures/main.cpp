#include "app/pictures/Pictures.h"
#include "core/base/Catalogue.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// cotejo-pictures FOLDER
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    // Not among the system's temporary files, which the window would warn of.
    const QTemporaryDir work(QDir::homePath() + u"/.cotejo-pictures-XXXXXX"_s);
    Pictures pictures(arguments.at(1), work.path());
    for (const QString &language : {u"es"_s, u"en"_s}) {
        if (Result<> taken = pictures.take(language); !taken) {
            qWarning("%s", qPrintable(errorSentence(taken.error(), Catalogue(language))));
            return 3;
        }
    }
    return 0;
}
