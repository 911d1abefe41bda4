package org.mentorbase.madeup;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;

/**
 * The name of somebody who does not exist.
 *
 * @param firstNames all of them, in one text
 */
public record MadeUpName(String preferredName, String surname, String firstNames) {

    private static final ImmutableList<MadeUpNames> CULTURES = ImmutableList.of(
            // British
            MadeUpNames.of(
                    "Oliver Amelia Harry Isla George Ava Jack Emily Charlie Sophie Thomas Grace Alfie Freya Oscar Niamh Rhys Catriona Dilys Ewan",
                    "Abbott Hughes Fitzgerald Whittle Fraser O'Brien Jones-Smythe Baker Cole Thwaite Macleod Evans Pritchard Doyle Ashworth Bell Carter Drummond Ellis Finch"),
            // Chinese
            MadeUpNames.of(
                    "Wei Lin Jing Hao Mei Yifan Xinyi Jun Lan Qiang Ying Bo Chen Fang Hui Jie Kai Lei Ming Na",
                    "Zhang Wang Li Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Luo Zheng"),
            // Indian
            MadeUpNames.of(
                    "Priya Arjun Ananya Rohan Chandra Indira Vikram Anjali Rahul Meera Sanjay Kavya Aditi Nikhil Rupinder Lakshmi Dev Isha Kiran Tara",
                    "Patel Sharma Iyer Kaur Chaudhry Reddy Nair Gupta Singh Banerjee Desai Rao Mehta Joshi Kulkarni Menon Bose Kapoor D'Souza Pillai"),
            // German
            MadeUpNames.of(
                    "Lena Jonas Sabine Matthias Anke Felix Greta Stefan Heike Lukas Ulrike Niklas Björn Katrin Dieter Ines Moritz Franziska Jürgen Silke",
                    "Müller Schmidt Weber Becker Hoffmann Schäfer Brandt Krüger Vogel Neumann Zimmermann Köhler Lange Böhm Winkler Jäger Fuchs Groß Voß Keller"),
            // Spanish
            MadeUpNames.of(
                    "Daniel Lucía Mateo Sofía Javier Carmen Diego Elena Íñigo Marisol Rafael Ximena Pablo Inés Alejandro Rosa Joaquín Paloma Andrés Valeria",
                    "García Fernández Castellanos Ibáñez Vasquez Estrada Moreno Jiménez Ruiz Navarro Peña Ortega Muñoz Serrano Cruz Domínguez Gil Molina Herrera Salas"),
            // Arabic
            MadeUpNames.of(
                    "Fatima Mohammed Layla Omar Zainab Tariq Samira Yusuf Noor Karim Amina Hassan Leila Ibrahim Rania Khalid Huda Salim Mariam Bilal",
                    "Al-Rashid Haddad Bashir Mansour Khoury Saleh Nasser Hamdan Farouk Aziz Darwish Qureshi Shaheen Younis Zaki Rahman Sabbagh Tawfik Habib Issa"),
            // Nigerian
            MadeUpNames.of(
                    "Adaeze Olu Chidi Ngozi Emeka Funmi Kofi Amara Tunde Ifeoma Femi Chioma Segun Yemi Obinna Efua Kwame Abena Bola Uche",
                    "Okafor Adeyemi Balogun Eze Nwosu Mensah Boateng Okonkwo Adebayo Ibekwe Owusu Asante Onyeka Bello Danjuma Oyelaran Uzor Afolabi Lawal Quaye"),
            // Japanese
            MadeUpNames.of(
                    "Hiroshi Yuki Kenji Sakura Haruto Aiko Takumi Emi Ren Naomi Daichi Mio Kaito Hana Sora Keiko Riku Yui Akira Michiko",
                    "Nakamura Ito Tanaka Suzuki Yamamoto Watanabe Kobayashi Sato Kimura Hayashi Shimizu Mori Ikeda Ueda Fujii Okada Abe Ishikawa Goto Endo"),
            // Slavic
            MadeUpNames.of(
                    "Katya Bogdan Jelena Mateusz Zofia Dmitri Ivana Ondřej Agnieszka Milan Olena Tomasz Ludmila Pavel Natalia Ivo Żaneta Stanislav Vesna Łukasz",
                    "Kowalski Novák Ivanova Šimek Horvat Petrović Wójcik Shevchenko Dvořák Lewandowski Popov Černý Zieliński Kovács Mazur Stojanović Bondarenko Żak Kaczmarek Vlček"),
            // Nordic
            MadeUpNames.of(
                    "Søren Astrid Måns Helle Ingrid Lars Freja Eskil Sigrid Åsa Mikko Aino Jens Solveig Håkon Liv Pekka Maja Øyvind Tuva",
                    "Lindqvist Sørensen Eriksson Hansen Virtanen Johansen Nygård Bergström Møller Korhonen Dahl Åkesson Lund Østergaard Nieminen Holm Strand Björk Halvorsen Ås"),
            // Turkish
            MadeUpNames.of(
                    "Emre Elif Ozan Zeynep Can Defne Mert Aylin Kerem Selin Burak Ece Deniz Leyla Tolga Sibel Barış Gül Umut Yasemin",
                    "Öztürk Yılmaz Demir Kaya Şahin Çelik Aydın Arslan Doğan Koç Güneş Kurt Özdemir Polat Erdem Aksoy Taş Uçar Bulut Yıldız"),
            // French
            MadeUpNames.of(
                    "Émile Chloé Thomas Juliette Baptiste Manon Hugo Camille Théo Élodie Lucas Margaux Antoine Inès Gaël Zoé Rémi Noémie Loïc Anaïs",
                    "Dubois Baptiste Lefèvre Moreau Girard Fontaine Chevalier Rousseau Lambert Mercier Garnier François Renard Perrin Noël Gauthier Marchand Olivier Dumas Blanc"));

    private record MadeUpNames(ImmutableList<String> first, ImmutableList<String> last) {

        static MadeUpNames of(String first, String last) {
            Splitter words = Splitter.on(' ');
            return new MadeUpNames(
                    ImmutableList.copyOf(words.splitToList(first)), ImmutableList.copyOf(words.splitToList(last)));
        }
    }

    /** Most have both names from one culture. */
    public static MadeUpName of(SplittableRandom random) {
        MadeUpNames names = one(CULTURES, random);
        String preferred = one(names.first(), random);
        String surname = one((random.nextInt(12) == 0 ? one(CULTURES, random) : names).last(), random);
        String all = random.nextInt(3) == 0 ? preferred + " " + one(names.first(), random) : preferred;
        return new MadeUpName(preferred, surname, all);
    }

    private static <T> T one(ImmutableList<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
